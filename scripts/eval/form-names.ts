import type { Form } from './queries.ts';

/** What each form is called on the screen. */
export const FORM_NAMES: Readonly<Record<Form, string>> = {
  exact: 'đủ dấu',
  'no marks': 'không dấu',
  'half marks': 'chữ có chữ không',
  Telex: 'Telex',
  VNI: 'VNI',
  'one typo': 'gõ sai một chữ',
  NFD: 'NFD',
  'other tone style': 'kiểu đặt dấu còn lại',
};
