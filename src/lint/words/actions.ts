/** Words after which a label of the screen stands: what one does with it, or what it is. Lower case. */
export const ACTIONS: ReadonlySet<string> = new Set('bấm nhấn nhấp chọn click nút mục thẻ tab menu ô'.split(' '));

/** Words that may stand between the action and the label: `bấm vào nút tiếp Next`. */
export const BETWEEN: ReadonlySet<string> = new Set(
  'vào nút mục thẻ tab menu ô chữ tiếp dòng có tên là lệnh'.split(' '),
);
