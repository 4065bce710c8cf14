import type { BuiltSite } from '../built-site.ts';
import { targetRule, type Words } from '../rule.ts';
import type { Target } from '../target.ts';

/** One mailbox: nothing that RFC 5322 wants in quotes, and a host with a dot. */
const MAILBOX = /^[^\s@,;:<>()[\]"]+@[^\s@,;:<>()[\]"]+\.[^\s@,;:<>()[\]".]+$/;

/** From an emergency number's three digits to the 15 of ITU-T E.164; `*101#` is dialled too. */
const NUMBER = /^\+?[\d*#]{3,15}$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function mail(raw: string): Words | undefined {
  const [to = '', fields = ''] = raw.slice('mailto:'.length).split('?', 2);
  // Without a receiver it is how a page is shared by mail, where it says what to write (RFC 6068).
  if (to === '' && /(?:^|&)(?:subject|body|to)=./i.test(fields)) return undefined;
  const wrong = decoded(to)
    .split(',')
    .find((address) => !MAILBOX.test(address.trim()));
  if (wrong === undefined) return undefined;
  const message = to === '' ? `Liên kết “${raw}” không có địa chỉ thư.` : `“${wrong}” không phải là một địa chỉ thư.`;
  return { message, remedy: 'viết đủ một địa chỉ, không có dấu cách, như mailto:ten@ten-mien.vn.' };
}

function phone(raw: string): Words | undefined {
  const [scheme = '', rest = ''] = raw.split(/:(.*)/s);
  const [dialled = '', fields] = decoded(rest).split(/[;?,]/, 2);
  const number = dialled.replace(/[\s().\-\u2010-\u2015]/g, '');
  // A message whose receiver is still to be chosen.
  if (NUMBER.test(number) || (scheme.toLowerCase() === 'sms' && number === '' && fields)) return undefined;
  return {
    message: rest ? `“${decoded(rest)}” không phải là một số điện thoại.` : `Liên kết “${raw}” không có số điện thoại.`,
    remedy: `viết số bằng chữ số, như ${scheme.toLowerCase()}:+84900000000.`,
  };
}

function ownFile(raw: string): Words {
  const remedy = 'chép tệp vào public/ rồi viết địa chỉ từ gốc, như /tai-ve/ten-tep.pdf.';
  return { message: `Địa chỉ ${raw} là tệp trên máy của bạn, người đọc không mở được.`, remedy };
}

function fileServer(raw: string): Words {
  return { message: `Trình duyệt ngày nay không mở được địa chỉ ${raw}.`, remedy: 'viết địa chỉ https:// của tệp ấy.' };
}

/** Schemes of which something can be told; those of apps (`zalo:`, `sip:`) are left alone. */
const SCHEMES: Readonly<Record<string, (raw: string) => Words | undefined>> = {
  mailto: mail,
  tel: phone,
  sms: phone,
  callto: phone,
  file: ownFile,
  ftp: fileServer,
};

/** A page of this very site by the address it has while it is written. */
function preview({ address }: Target, { files, address: { base } }: BuiltSite): Words | undefined {
  const url = URL.parse(address);
  if (!url || !/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)) return undefined;
  const path = `/${url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname.slice(1)}`;
  if (path === '/' || !files.pages.has(path)) return undefined;
  return {
    message: `Địa chỉ ${address} chỉ mở được trên máy của bạn: đó là trang xem thử.`,
    remedy: `viết từ gốc: ${path}${url.hash}.`,
  };
}

/** An address that a browser reads and nobody can use: mail to nobody, a number that is none, a file of one's own computer. */
export const unusableAddress = targetRule('unusable-address', (target, site) => {
  if (target.kind === 'external') return preview(target, site);
  if (target.kind !== 'other') return undefined;
  const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(target.raw)?.[1]?.toLowerCase() ?? '';
  // `C:\\Anh\\bang-gia.pdf` has a drive's letter for a scheme.
  return scheme.length === 1 ? ownFile(target.raw) : SCHEMES[scheme]?.(target.raw.trim());
});
