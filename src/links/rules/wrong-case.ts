import { writtenAddress } from '../../document/addresses.ts';
import { targetRule } from '../rule.ts';

/** An address that only forgiving file systems find. */
export const wrongCase = targetRule('wrong-case', ({ kind, path, location }) => {
  if (kind !== 'internal' || location.found !== 'case') return undefined;
  return {
    message: `Địa chỉ ${path} khác tên thật ở chữ hoa, chữ thường hay cách mã hóa dấu, nên khi đăng lên mạng sẽ không mở được.`,
    remedy: `viết đúng như tên thật: ${writtenAddress(location.path)}.`,
  };
});
