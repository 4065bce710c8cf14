import { targetRule } from '../rule.ts';

/** An address that only forgiving file systems find. */
export const wrongCase = targetRule('wrong-case', ({ kind, path, location }) => {
  if (kind !== 'internal' || location.found !== 'case') return undefined;
  return {
    message: `Địa chỉ ${path} khác tên thật ở chữ hoa, chữ thường hay cách mã hóa dấu, nên trên mạng sẽ không tìm thấy.`,
    remedy: `viết đúng như tên thật: ${location.path}`,
  };
});
