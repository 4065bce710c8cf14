import sharp, { type Sharp } from 'sharp';

/** Letters of five by seven dots: drawn as rectangles, so that no font of the machine decides what is hidden. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  M: ['#...#', '##.##', '#.#.#', '#.#.#', '#...#', '#...#', '#...#'],
  A: ['.###.', '#...#', '#...#', '#####', '#...#', '#...#', '#...#'],
  T: ['#####', '..#..', '..#..', '..#..', '..#..', '..#..', '..#..'],
  K: ['#...#', '#..#.', '#.#..', '##...', '#.#..', '#..#.', '#...#'],
  H: ['#...#', '#...#', '#...#', '#####', '#...#', '#...#', '#...#'],
  U: ['#...#', '#...#', '#...#', '#...#', '#...#', '#...#', '.###.'],
};

export const WORD = 'MATKHAU';
const DOT = 10;

/** Size of the picture, in pixels. */
export const SIZE = { width: 600, height: 300 } as const;

/** Where the word stands: it touches no edge of a whole pixel row, so rounding matters. */
export const AREA = [0.1, 0.2, 0.71, 0.25] as const;

function wordSvg(ink: string): string {
  const dots = [...WORD].flatMap((letter, at) =>
    (LETTERS[letter] ?? []).flatMap((row, y) =>
      [...row].flatMap((dot, x) => (dot === '#' ? [[65 + (at * 6 + x) * DOT, 62 + y * DOT]] : [])),
    ),
  );
  return dots.map(([x, y]) => `<rect x="${x}" y="${y}" width="${DOT}" height="${DOT}" fill="${ink}"/>`).join('');
}

/** A screen with a word in large letters that must not be seen, as a pipeline to encode. */
export function secretImage({ ink = '#000', paper = '#fff' }: { ink?: string; paper?: string } = {}): Sharp {
  const button = '<rect x="420" y="220" width="120" height="40" rx="6" fill="#1877f2"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">
    <rect width="100%" height="100%" fill="${paper}"/>${wordSvg(ink)}${button}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: paper });
}

/** The same as a PNG. */
export function secretPng(colours?: { ink?: string; paper?: string }): Promise<Buffer> {
  return secretImage(colours).png().toBuffer();
}

/** The description of a screenshot with the word marked for redaction. */
export function secretYaml(image: string, more = ''): string {
  const head = `image: ${image}\nalt: Trang tài khoản với nút xanh ở góc dưới.\ncaption: Nút lưu.\n${more}`;
  return `${head}marks:\n  - { kind: pin, at: [0.8, 0.8], label: Nút **Lưu** }\n  - { kind: redact, area: [${AREA.join(', ')}] }\n`;
}

/** The largest difference between two pixels of a rectangle of a picture, over its channels: 0 is one plain colour. */
export async function spread(bytes: Uint8Array, area: readonly number[] = AREA, inset = 0): Promise<number> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [x = 0, y = 0, width = 0, height = 0] = area;
  const [left, right] = [Math.ceil(x * info.width) + inset, Math.floor((x + width) * info.width) - inset];
  const [top, bottom] = [Math.ceil(y * info.height) + inset, Math.floor((y + height) * info.height) - inset];
  let largest = 0;
  for (let channel = 0; channel < info.channels; channel += 1) {
    let [low, high] = [255, 0];
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) {
        const value = data[(row * info.width + column) * info.channels + channel] ?? 0;
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    largest = Math.max(largest, high - low);
  }
  return largest;
}
