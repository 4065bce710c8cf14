/** What an author may write in a guide besides Markdown: one row a component. Everything else is refused. */
export interface ComponentRule {
  /** Attribute -> whether it must be given. */
  attributes: Readonly<Record<string, 'required' | 'optional'>>;
  /** Names of the components it may stand directly in; absent: anywhere. */
  parents?: readonly string[];
  /** Names of the only components it may hold directly; absent: all content. */
  children?: readonly string[];
  /** Stands on lines of its own, never in a paragraph, heading or link. */
  block?: true;
  /** Is a link, so that it cannot stand in one. */
  link?: true;
  /** Holds plain text only. */
  textOnly?: true;
  /** Holds nothing: `<Mark n={1} />`. */
  empty?: true;
  /** Attributes that must be whole numbers from 1 on. */
  numbers?: readonly string[];
  /** How to write it, shown in messages. */
  example: string;
}

export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Steps: { attributes: {}, block: true, children: ['Step'], example: '<Steps> … </Steps>' },
  Step: {
    attributes: { title: 'required', id: 'optional' },
    parents: ['Steps'],
    block: true,
    example: '<Step title="Mở trang cài đặt"> … </Step>',
  },
  Ui: { attributes: {}, textOnly: true, example: '<Ui>Business Settings</Ui>' },
  Screenshot: {
    attributes: { id: 'required' },
    block: true,
    empty: true,
    example: '<Screenshot id="business-manager/tao-tai-khoan" />',
  },
  Mark: { attributes: { n: 'required' }, empty: true, link: true, numbers: ['n'], example: '<Mark n={1} />' },
  Note: { attributes: { title: 'optional' }, block: true, example: '<Note> … </Note>' },
  Tip: { attributes: { title: 'optional' }, block: true, example: '<Tip> … </Tip>' },
  Warning: { attributes: { title: 'optional' }, block: true, example: '<Warning> … </Warning>' },
};

/** Names of all components, for messages. */
export const COMPONENT_NAMES: readonly string[] = Object.keys(COMPONENTS);
