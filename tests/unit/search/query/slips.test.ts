import { describe, expect, test } from 'vitest';
import type { SearchView } from '../../../../src/search/hit.ts';
import { fold } from '../../../../src/vietnamese/fold.ts';
import { lookFor, titles, type WrittenPage } from '../library.ts';

const ADS: WrittenPage = {
  title: 'Chạy quảng cáo Facebook',
  steps: [{ title: 'Đăng ký tài khoản', text: 'Điền mật khẩu.' }, { title: 'Đặt giá thầu' }],
};
const SHOP: WrittenPage = { title: 'Tạo trang bán hàng', steps: [{ title: 'Mở Business Manager' }] };

const ask = (query: string): Promise<SearchView> => lookFor(query, ADS, SHOP);
const meantBy = ({ understood, suggestion }: SearchView): string | undefined => understood?.text ?? suggestion;

type Slip = readonly [kind: string, typed: string, meant: string, page: WrittenPage];

const SLIPS: readonly Slip[] = [
  ['a letter dropped', 'quảg cáo', 'quảng cáo', ADS],
  ['a letter dropped without marks', 'qung cao', 'quảng cáo', ADS],
  ['a letter dropped of a name', 'facebok', 'facebook', ADS],
  ['a letter doubled', 'tranng', 'trang', SHOP],
  ['a letter doubled without marks', 'quang caoo', 'quảng cáo', ADS],
  ['two letters swapped', 'quảgn cáo', 'quảng cáo', ADS],
  ['two letters swapped without marks', 'qaung cao', 'quảng cáo', ADS],
  ['two letters swapped in a name', 'busniess manager', 'business manager', SHOP],
  ['a neighbouring key', 'bán hàmg', 'bán hàng', SHOP],
  ['a neighbouring key without marks', 'quang cso', 'quảng cáo', ADS],
  ['a letter too many', 'quảngk cáo', 'quảng cáo', ADS],
  ['the first of four words', 'toa trang bán hàng', 'tạo trang bán hàng', SHOP],
  ['the last of three words', 'đặt giá thầi', 'đặt giá thầu', ADS],
  ['each of two words', 'quảgn cáoo', 'quảng cáo', ADS],
  ['each of two words without marks', 'qaung caoo', 'quảng cáo', ADS],
  ['another syllable', 'quảng cái', 'quảng cáo', ADS],
  ['another syllable without marks', 'quanh cao', 'quảng cáo', ADS],
];

describe('a slip of the fingers', () => {
  test.each(SLIPS)('%s (%s) finds the page of what was meant', async (_, typed, __, page) => {
    expect(titles(await ask(typed))[0]).toBe(page.title);
  });

  test.each(SLIPS)('%s (%s) is mended to the right words, told or offered', async (_, typed, meant) => {
    expect(fold(meantBy(await ask(typed)) ?? '')).toBe(fold(meant));
  });

  test.each(SLIPS)('%s (%s) is mended with all marks, or without any as it was typed', async (_, typed, meant) => {
    const isUnmarked = fold(typed) === typed;
    expect([meant, ...(isUnmarked ? [fold(meant)] : [])]).toContain(meantBy(await ask(typed)));
  });

  test('where nothing else is found is told, and the mended words are marked', async () => {
    const { understood, words, suggestion } = await ask('facebok');
    expect(understood).toEqual({ why: 'typo', text: 'facebook' });
    expect([words, suggestion]).toEqual(['facebook', undefined]);
  });

  test('is offered as another query where what was typed finds pages too', async () => {
    const view = await lookFor('đặt bàn', { title: 'Đặt bàn ăn' }, { title: 'Đặt bán' });
    expect([titles(view)[0], view.understood]).toEqual(['Đặt bàn ăn', undefined]);
  });

  test('is mended to the word that stands beside its neighbours somewhere, not to one nearer by its letters', async () => {
    // On the keyboard y lies beside g: `thay` would be the smaller slip.
    const pages = [{ title: 'Thay pin, thay loa' }, { title: 'Thay mực' }, { title: 'Báo cáo cuối tháng' }];
    expect(titles(await lookFor('cuối thág', ...pages))[0]).toBe('Báo cáo cuối tháng');
    expect(titles(await lookFor('cuoi thag', ...pages))[0]).toBe('Báo cáo cuối tháng');
  });

  test('is not looked for in a word of two letters alone, which is near to too many', async () => {
    const { total, understood } = await lookFor('bx', { title: 'Bò kho' }, { title: 'Bé học' });
    expect([total, understood]).toEqual([0, undefined]);
  });

  test('twice in one word finds nothing', async () => {
    const { total, understood } = await ask('qfaecokbo');
    expect([total, understood]).toEqual([0, undefined]);
  });
});

describe('a query that is offered', () => {
  const QUERIES = [
    ...SLIPS.map(([, typed]) => typed),
    'thẻ visa',
    'the visa',
    'khôi phục mật khẩu',
    'khôi phục tài khoản',
    'bánh mì',
    'news feed',
    'giờ vàng đăng bài',
    'quảng cáo zalo',
    'mở thẻ tín dụng',
    'trang web',
    'tạo trnag zalo',
    'iphone 15 pro',
    'làm sao để mở khóa',
  ];

  test.each(QUERIES)('in place of “%s” finds pages, and is not mended once more', async (query) => {
    const offered = meantBy(await ask(query));
    if (offered === undefined) return;
    const { total, understood } = await ask(offered);
    expect([offered, total > 0, understood]).toEqual([offered, true, undefined]);
  });

  test.each(QUERIES)('in place of “%s” is not that query', async (query) => {
    expect(meantBy(await ask(query))).not.toBe(query);
  });
});

describe('a word is not taken for another that is near to it', () => {
  const COSTS: readonly WrittenPage[] = [
    { title: 'Chọn kênh nào?', text: 'Kênh nào tốn tiền, kênh nào không. Chi bao nhiêu tiền mỗi ngày?' },
    { title: 'Trả tiền cho ai', text: 'Bạn trả tiền vào một hôm nào đó trong ngày.' },
    { title: 'Mở khóa', text: 'Mở ra rồi mở tiếp.' },
    { title: 'Bảng giá' },
    { title: 'Bạn và tôi' },
  ];

  test.each(['nạp tiền', 'bánh răng', 'nap tien', 'bánh mì'])(
    'where nobody has it, and the other never stands beside its neighbour: %s',
    async (query) => {
      const { understood, suggestion } = await lookFor(query, ...COSTS);
      expect([understood?.text, suggestion]).toEqual([undefined, undefined]);
    },
  );

  test('where the mended words never stand side by side either, though each is in many pages', async () => {
    // `rằng` has the letters of `răng`, and `bảng` is near to `bánh`: together they are nothing.
    const pages = ['Bảng giá', 'Bảng điểm', 'Bảng tin'].map((title) => ({
      title,
      text: 'Nhiều người nói rằng nên xem.',
    }));
    const { understood, suggestion } = await lookFor('bánh răng', ...pages);
    expect([understood?.text, suggestion]).toEqual([undefined, undefined]);
  });

  test.each(['bao nhiêu tiền một ngày', 'bao nhieu tien mot ngay', 'tiền mỗi kênh', 'trả tiền một kênh'])(
    'where all words of the query stand in the pages, though not side by side: %s',
    async (query) => {
      const { understood, suggestion } = await lookFor(query, ...COSTS);
      expect([understood?.text, suggestion]).toEqual([undefined, undefined]);
    },
  );
});

describe('a space', () => {
  const pages = [{ title: 'Chạy quảng cáo Facebook' }, { title: 'Mở trang' }];

  test.each([
    ['quangcao', 'quang cao'],
    ['face book', 'facebook'],
    ['chay quangcao', 'chay quang cao'],
  ])('left out or put in is no matter: %s is %s', async (typed, meant) => {
    const view = await lookFor(typed, ...pages);
    expect([titles(view)[0], view.understood?.text]).toEqual(['Chạy quảng cáo Facebook', meant]);
  });

  test('is not put between halves that nobody wrote side by side', async () => {
    expect((await lookFor('caoquang', ...pages)).total).toBe(0);
  });
});

describe('a syllable that is right', () => {
  const pages = [
    { title: 'Chạy quảng cáo', text: 'Gọi là gợi ý. Nếu bị lỗi thì thử lại. Tài khoản.' },
    { title: 'Hạng mục quảng cáo' },
  ];

  test.each(['quảng cáo là gì', 'bị lộ', 'hạn mức', 'bị lố tài khoản'])(
    'is not taken for another: %s',
    async (query) => {
      const { understood, suggestion } = await lookFor(query, ...pages);
      expect([understood, suggestion]).toEqual([undefined, undefined]);
    },
  );
});
