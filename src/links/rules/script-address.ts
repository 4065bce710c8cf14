import { targetRule } from '../rule.ts';

/** `javascript:` in place of an address: nothing happens where scripts are off, and the content policy forbids it. */
export const scriptAddress = targetRule('script-address', ({ kind, raw }) => {
  if (kind !== 'script') return undefined;
  return {
    message: `“${raw.slice(0, 60)}” là mã lệnh, không phải địa chỉ.`,
    remedy: 'viết địa chỉ thật, hoặc dùng nút (button) nếu bấm vào là để làm một việc.',
  };
});
