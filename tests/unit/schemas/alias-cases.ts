import { type HeadCase, headWith } from './head-fields.ts';

const rule = 'field';

function refused(what: string, written: string, says: string): HeadCase {
  return { what, rule, head: headWith({}, `aliases:\n  - /cu.html\n  - ⟦${written}⟧`), says };
}

/** Faults in `aliases`, each with what must be underlined and read. */
export const ALIAS_CASES: readonly HeadCase[] = [
  { what: 'aliases as a text', rule, head: headWith({}, 'aliases: ⟦/cu.html⟧'), says: 'viết aliases: [' },
  { what: 'an alias that is a number', rule, head: headWith({}, 'aliases: [⟦2021⟧]'), says: 'phải là chữ' },
  refused('an empty alias', '""', 'đang trống'),
  refused('an alias that is a query alone', '"?m=1"', 'đang trống'),
  refused('an alias without its first slash', '2021/08/ten-bai.html', 'ví dụ /2021/08/ten-bai.html;'),
  refused('an alias with a host and no https', 'ten.blogspot.com/2021/bai.html', 'ví dụ /2021/bai.html;'),
  refused('an alias that is no address', 'https://', 'không bắt đầu bằng dấu /'),
  refused('an alias that climbs out', '/a/../b.html', 'chỉ gồm dấu chấm'),
  refused('an alias that climbs out in disguise', '/a/%2e%2E/b.html', 'chỉ gồm dấu chấm'),
  refused('an alias with a slash in disguise', '/a%2Fb.html', 'không dùng được trong tên tệp'),
  refused('an alias with a backslash', String.raw`/a\b.html`, 'không dùng được trong tên tệp'),
  refused('an alias with a star', '/a/*', 'không dùng được trong tên tệp'),
  refused('an alias with a colon', '/a:b', 'không dùng được trong tên tệp'),
  refused('an alias with a question mark in disguise', '/a%3Fb', 'không dùng được trong tên tệp'),
  refused('an alias with a line end', String.raw`"/a\nb"`, 'ký tự điều khiển'),
  refused('an alias with a null in disguise', '/a%00b', 'ký tự điều khiển'),
  refused('an alias with two slashes', '/a//b/', 'hai dấu / liền nhau'),
  refused('an alias that is a host', '//ten.example/a', 'hai dấu / liền nhau'),
  refused('an alias with a broken %', '/a%E1%BA.html', 'mã % bị hỏng'),
  refused('an alias that Windows keeps for itself', '/nul.html', 'trên Windows'),
  refused('an alias that ends with a dot', '/a./b', 'trên Windows'),
  refused('an alias that hosts read themselves', '/_headers', 'nơi đăng trang giữ'),
  refused('an alias that servers hide, in disguise', '/a/%2ehtaccess', 'nơi đăng trang giữ'),
  refused('an alias with a host that hosts read themselves', 'https://a.example/Vercel.json?m=1', 'nơi đăng trang giữ'),
  refused('an alias below a page', '/a.html/b', 'vừa là trang vừa là thư mục'),
  refused('an alias with a name without end', `/${'a'.repeat(260)}`, 'quá dài'),
  refused('an alias without end', `/${'a/'.repeat(500)}`, 'quá dài'),
  refused('an alias written twice', '/cu.html', 'được viết hai lần'),
  refused('an alias written twice, in other letters and with a query', '/CU.html?m=1', 'được viết hai lần'),
];
