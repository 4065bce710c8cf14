import { pageAddress, writtenAddress } from '../document/addresses.ts';
import type { FindingText } from '../document/finding.ts';
import { nearest } from '../document/nearest.ts';
import type { FolderEntry } from './folder.ts';

/** How many sections of a page are named to choose from. */
const NAMED = 8;

function broken(message: string, remedy: string): FindingText {
  return { rule: 'broken-link', message, remedy };
}

function sections(ids: readonly string[], fragment: string): string {
  if (ids.length === 0) return `bỏ #${fragment}, vì trang ấy không có mục nào.`;
  const named = ids.slice(0, NAMED).map((id) => `#${id}`);
  return `chọn một trong các mục ở đó: ${named.join(', ')}.`;
}

/** Says that a page has no section of this id; undefined where it has. @param address of the page; '' for the page itself. @param ids of its sections. */
export function fragmentProblem(address: string, fragment: string, ids: readonly string[]): FindingText | undefined {
  if (fragment === '' || ids.includes(fragment) || /^chu-thich-fn(?:ref)?-/.test(fragment)) return undefined;
  const near = nearest(fragment, ids);
  const remedy = near ? `có phải bạn muốn viết ${address}#${near}?` : sections(ids, fragment);
  return broken(`Trang được trỏ tới không có mục #${fragment}.`, remedy);
}

/** Says that an address is a page's old one: it works, by way of a redirect that drops the section. @param ids of the page's sections. */
export function oldAddressProblem(
  path: string,
  fragment: string,
  { kind, slug, head }: FolderEntry,
  ids: readonly string[],
): FindingText {
  const address = pageAddress(kind, slug);
  const message = `“${path}” là địa chỉ cũ của bài “${head.title}”.`;
  const remedy = `viết địa chỉ mới: ${address}${fragment && `#${fragment}`}.`;
  return fragmentProblem(address, fragment, ids) ?? { level: 'style', rule: 'old-address', message, remedy };
}

/** Says that a page's address lacks its last slash. */
export function missingSlash(path: string, fragment: string): FindingText {
  const right = `${path}/${fragment && `#${fragment}`}`;
  return broken(`Địa chỉ ${path} thiếu dấu / ở cuối.`, `có phải bạn muốn viết ${right}?`);
}

/** Says that a link leads to a draft, which readers do not find. */
export function draftProblem(path: string): FindingText {
  const remedy = 'đăng bài ấy trước (bỏ draft), hoặc bỏ liên kết.';
  return broken(`Liên kết dẫn tới một bài còn là bản nháp: ${path}.`, remedy);
}

/** Says that there is no such page. @param known addresses that might be meant. */
export function missingPage(path: string, known: readonly string[]): FindingText {
  const near = nearest(path, known);
  const remedy = near
    ? `có phải bạn muốn viết ${near}?`
    : 'xem lại địa chỉ; trang của bạn nằm ở /huong-dan/<thư mục>/ hoặc /bai-viet/<thư mục>/.';
  return broken(`Liên kết dẫn tới một trang không có: ${path}.`, remedy);
}

/** Says that there is no such file. @param files addresses of those that are there. */
export function missingFile(path: string, files: readonly string[]): FindingText {
  const name = path.slice(path.lastIndexOf('/')).toLowerCase();
  const near = files.find((file) => file.toLowerCase().endsWith(name)) ?? nearest(path, files);
  const remedy = near
    ? `có phải bạn muốn viết ${writtenAddress(near)}?`
    : `xem lại tên tệp; tệp để tải về thì chép vào public${path.slice(0, path.lastIndexOf('/') + 1)}.`;
  return broken(`Liên kết dẫn tới một tệp không có: ${path}.`, remedy);
}

/** Says that a file's true name differs in letter case, or in how marks are put together (NFC, NFD). */
export function otherName(path: string, file: string): FindingText {
  const message = `Địa chỉ ${path} khác tên thật của tệp ở chữ hoa, chữ thường hay cách mã hóa dấu, nên khi đăng lên mạng sẽ không mở được.`;
  return broken(message, `viết ${writtenAddress(file)}, hoặc đổi tên tệp trong public/ thành chữ thường không dấu.`);
}

/** Says that a file's own name has a percent code in it, which hosts take for the sign it stands for. */
export function percentInName(path: string): FindingText {
  const message = `Tên tệp ${path} có mã %, nên máy chủ hiểu thành một tên khác và không tìm thấy tệp.`;
  return broken(message, 'đổi tên tệp trong public/ thành chữ thường không dấu, nối bằng gạch nối, rồi sửa liên kết.');
}
