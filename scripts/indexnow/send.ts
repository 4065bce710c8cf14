/** Where changes are told, and by whom. */
export interface Sender {
  /** The service's address. */
  endpoint: string;
  /** The site's home, absolute, with a slash at its end. */
  home: string;
  key: string;
}

/** How many addresses one message may have. */
const BATCH = 10_000;

/** How long an answer may take, in ms. */
const PATIENCE = 30_000;

/** What the answers mean, and what to do. */
function meaning(status: number, { home, key }: Sender): string {
  const keyFile = `${home}${key}.txt`;
  const meanings: Readonly<Record<number, string>> = {
    400: 'yêu cầu sai dạng. Cách sửa: xem lại địa chỉ sau --endpoint.',
    403: `khóa không được nhận. Cách sửa: mở ${keyFile} xem có đúng khóa không; chưa thấy khóa thì đăng trang lên trước rồi gửi lại.`,
    422: `có địa chỉ không thuộc ${home}, hoặc khóa không khớp. Cách sửa: dựng lại trang với SITE_URL đúng tên miền đang đăng, rồi mở ${keyFile} xem có đúng khóa không.`,
    429: 'đã gửi quá nhiều lần. Cách sửa: đợi vài giờ rồi chạy lại; những địa chỉ chưa gửi sẽ được gửi tiếp.',
  };
  return `Máy chủ trả lời ${status}: ${meanings[status] ?? otherMeaning(status)}`;
}

function otherMeaning(status: number): string {
  if (status >= 500) return 'lỗi ở phía máy chủ. Cách sửa: lát nữa chạy lại.';
  if (status >= 300 && status < 400)
    return 'nơi nhận đã chuyển đi chỗ khác. Cách sửa: viết địa chỉ mới sau --endpoint.';
  return 'yêu cầu không được nhận. Cách sửa: xem lại địa chỉ sau --endpoint.';
}

/** Sends one message. @returns why it was not taken; undefined where it was. */
async function sendBatch(urlList: readonly string[], sender: Sender): Promise<string | undefined> {
  const { endpoint, home, key } = sender;
  const body = JSON.stringify({ host: new URL(home).host, key, keyLocation: `${home}${key}.txt`, urlList });
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    // A redirect turns the message into a question for a page, and its 200 would pass for an answer.
    const { status } = await fetch(endpoint, { method: 'POST', redirect: 'manual', headers, body, signal });
    return status === 200 || status === 202 ? undefined : meaning(status, sender);
  } catch {
    return `Không gửi được tới ${endpoint}. Cách sửa: kiểm tra mạng rồi chạy lại.`;
  }
}

/** What became of a run: the addresses that were taken, and why it ended before the last. */
export interface Sent {
  taken: string[];
  problem: string | undefined;
}

/** Tells a search engine of addresses, 10,000 at a time, and stops where it does not take them. */
export async function send(urls: readonly string[], sender: Sender): Promise<Sent> {
  const taken: string[] = [];
  for (let at = 0; at < urls.length; at += BATCH) {
    const batch = urls.slice(at, at + BATCH);
    const problem = await sendBatch(batch, sender);
    if (problem !== undefined) return { taken, problem };
    taken.push(...batch);
  }
  return { taken, problem: undefined };
}
