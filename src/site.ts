/** Where a reader may write that a step looks different by now: to a mail address, or in a form for new issues. */
export type Feedback =
  | { kind: 'mail'; address: string }
  /** @example `https://github.com/ten/kho/issues/new` */
  | { kind: 'issue'; url: string };

/** Comments under each page, kept in the discussions of a GitHub repository; the ids are those giscus.app shows. */
export interface Comments {
  provider: 'giscus';
  /** @example `ten/kho` */
  repo: string;
  repoId: string;
  category: string;
  categoryId: string;
}

/** The site's facts and choices: everything a new owner would change first. It imports nothing. */
export const site = {
  name: 'Từng Bước',
  tagline: 'Hướng dẫn từng bước bằng tiếng Việt',
  description:
    'Các bài hướng dẫn từng bước về quảng cáo Facebook, bán hàng và làm nội dung trên mạng: viết rõ, mỗi bước một việc, tìm được cả khi gõ không dấu.',
  /** BCP 47 tag of every page. */
  language: 'vi',
  /** Where our own content places tones: hòa, thủy (`reformed`: hoà, thuỷ). Other content folders keep to their own majority. */
  toneStyle: 'traditional',
  /** Used where SITE_URL is not given; `.example` is reserved, so it can never be somebody's address. */
  defaultUrl: 'https://tung-buoc.example',
  disclaimer:
    'Từng Bước không thuộc Meta và không liên kết với Meta. Facebook, Instagram và Meta là nhãn hiệu của Meta.',
  /** Syllables a minute: an unhurried pace for text that is followed by hand. An assumption, not a measurement. */
  readingPace: 220,
  /** How many related pages stand under an article. */
  relatedCount: 4,
  /** How many of the newest posts the home page shows. */
  latestCount: 6,
  /** How many of the newest pages a feed has. */
  feedLength: 30,
  /** Offset from UTC of the place whose days the articles name. */
  timeZone: '+07:00',
  /** Key for `npm run indexnow`: 8 to 128 letters a-z, digits and hyphens, made up by the owner; '' for none. It is no secret. */
  indexNowKey: '',
  /** Given, each step asks “Giao diện đã khác?” and leads there: `{ kind: 'mail', address: 'ten@ten-mien.vn' }`. */
  feedback: undefined as Feedback | undefined,
  /** Given, each page has a button that opens its comments. Nothing is asked of giscus.app before it is pressed. */
  comments: undefined as Comments | undefined,
} as const;

/** The two kinds of page an author writes, with the address each lives under and what readers call it. */
export const kinds = {
  guide: { folder: 'guides', path: '/huong-dan/', label: 'Hướng dẫn' },
  post: { folder: 'posts', path: '/bai-viet/', label: 'Bài viết' },
} as const;

export type Kind = keyof typeof kinds;
