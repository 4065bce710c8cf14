import type { Verdict } from '../../src/links/external/verdict.ts';

const number = (count: number): string => count.toLocaleString('vi');

function isOffline(verdicts: readonly Verdict[]): boolean {
  return verdicts.every(
    (verdict) => verdict.kind === 'unreachable' && (verdict.fault === 'dns' || verdict.fault === 'network'),
  );
}

/** What is said of those that gave no answer: that it is not the site's fault, and where it may lie. */
function onUnreachable(verdicts: readonly Verdict[]): string {
  const count = verdicts.filter(({ kind }) => kind === 'unreachable').length;
  if (count === 0) return '';
  if (isOffline(verdicts)) return 'Không tới được địa chỉ nào: có lẽ máy này chưa nối mạng.';
  return `Chưa tới được ${number(count)} địa chỉ: thường là lỗi ở máy chủ hoặc đường mạng, không phải ở trang của bạn.`;
}

/** How many addresses are named that were passed over. */
const NAMED = 5;

/** What is said of addresses that were not asked, because no reader can come to them either. */
function onPassedOver(addresses: readonly string[]): string {
  if (addresses.length === 0) return '';
  const more = addresses.length > NAMED ? ', …' : '';
  const named = addresses.slice(0, NAMED).join(', ');
  return `Bỏ qua ${number(addresses.length)} địa chỉ không có trên mạng chung (máy này, mạng nội bộ, tên miền mẫu): ${named}${more}.`;
}

/**
 * What was done, in Vietnamese.
 * @param asked how many of the addresses the web was asked for. @param passedOver addresses that lead to no public host.
 */
export function externalSummary(
  verdicts: ReadonlyMap<string, Verdict>,
  asked: number,
  passedOver: readonly string[] = [],
): string {
  return [onAsked(verdicts, asked), onPassedOver(passedOver)].filter(Boolean).join('\n');
}

function onAsked(verdicts: ReadonlyMap<string, Verdict>, asked: number): string {
  if (verdicts.size === 0) return 'Không có địa chỉ bên ngoài nào để hỏi.';
  const known = verdicts.size - asked;
  const remembered = known ? `, dùng lại kết quả đã nhớ cho ${number(known)}` : '';
  const all = `Địa chỉ bên ngoài: đã hỏi ${number(asked)}${remembered}.`;
  return [all, onUnreachable([...verdicts.values()])].filter(Boolean).join('\n');
}
