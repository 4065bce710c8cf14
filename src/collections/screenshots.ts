import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../document/finding.ts';
import { nearest } from '../document/nearest.ts';
import { PICTURE_NAME, type ScreenshotData, screenshotFields, screenshotSchema } from '../schemas/screenshot.ts';
import { slug } from '../vietnamese/slug.ts';
import { entriesBelow, entriesIn } from './content-files.ts';
import { pictureFault, wholeFile } from './file-finding.ts';
import { isPicture } from './picture-kind.ts';
import { type Read, readText, readYamlFile, type YamlFile } from './read.ts';

/** One screenshot of the content folder: its data, with places, and its files. */
export interface ScreenshotSource extends YamlFile<ScreenshotData> {
  /** `<set>/<name>`, as guides write it. */
  id: string;
  /** Absolute path of the YAML file. */
  path: string;
  /** Absolute path of the picture. */
  picture: string;
  /** The same screen in dark colours, where there is one. */
  dark: string | undefined;
}

/** Names of the files in a folder that may be pictures, in their true case. */
function pictureNames(folder: string): string[] {
  return readdirSync(folder).filter((name) => PICTURE_NAME.test(name));
}

/** Checks one of the pictures a file names: it is there, and is a picture. */
function checkPicture({ data, source, yaml, path }: ScreenshotSource, field: 'image' | 'imageDark'): Finding[] {
  const name = data[field];
  if (name === undefined) return [];
  const place = yaml.rangeOf([field]);
  const names = pictureNames(dirname(path));
  if (!names.includes(name)) {
    const near = nearest(name, names);
    const remedy = near ? `có phải bạn muốn viết ${field}: ${near}?` : 'chép tệp ảnh vào cạnh tệp này.';
    return [
      source.finding(...place, { rule: 'missing-picture', message: `Không tìm thấy tệp ảnh “${name}”.`, remedy }),
    ];
  }
  const picture = join(dirname(path), name);
  if (isPicture(picture)) return [];
  const fault = pictureFault(picture, name);
  if (fault) return [source.finding(...place, fault)];
  const message = `Tệp “${name}” mang đuôi của ảnh mà không phải là ảnh PNG, JPEG, WebP hay AVIF.`;
  const remedy = 'mở ảnh bằng một phần mềm xem ảnh rồi lưu lại thành PNG.';
  return [source.finding(...place, { rule: 'broken-picture', message, remedy })];
}

/** Only PNG keeps pixels as they are: a lossy picture would leave a trace of what was there around a filled region. */
function checkRedactable({ data, source, yaml }: ScreenshotSource): Finding[] {
  const at = data.marks.findIndex(({ kind }) => kind === 'redact');
  const lossy = [data.image, data.imageDark ?? ''].find((name) => name !== '' && !/\.png$/i.test(name));
  if (at < 0 || lossy === undefined) return [];
  const message = `Ảnh “${lossy}” có vùng phải che mà không phải là PNG.`;
  const remedy = 'lưu lại ảnh thành PNG, rồi chạy npm run redact.';
  return [source.finding(...yaml.rangeOf(['marks', at]), { rule: 'redact-format', message, remedy })];
}

function checkNames(path: string, set: string, name: string): Finding[] {
  const wrong = [set, name].find((part) => part !== slug(part));
  if (wrong === undefined) return [];
  const message = `Tên “${wrong}” không dùng làm mã ảnh được.`;
  return [
    wholeFile(path, 'folder-name', message, `đổi tên thành “${slug(wrong)}”: chữ thường không dấu, số và gạch nối.`),
  ];
}

/** Reads one screenshot's file. @param path absolute; `<set>/<name>.yaml` are its last two parts. */
function readScreenshot(path: string): Read<ScreenshotSource> {
  const text = readText(path);
  if (text.value === undefined) return { findings: text.findings };
  const { value, findings } = readYamlFile(path, text.value, screenshotSchema, screenshotFields);
  const set = basename(dirname(path));
  const name = basename(path, '.yaml');
  findings.push(...checkNames(path, set, name));
  if (!value) return { findings };
  const { image, imageDark } = value.data;
  const dark = imageDark === undefined ? undefined : join(dirname(path), imageDark);
  const found = { ...value, id: idOf(path), path, picture: join(dirname(path), image), dark };
  findings.push(...checkPicture(found, 'image'), ...checkPicture(found, 'imageDark'), ...checkRedactable(found));
  return { value: found, findings };
}

/** Files that stand where nothing is made of them: a description too deep or not deep enough, a picture without one. */
function strayFiles(dir: string, described: ReadonlySet<string>): Finding[] {
  const files = entriesBelow(join(dir, 'screenshots')).filter(({ kind }) => kind === 'file');
  return files.flatMap(({ path }) => {
    if (described.has(path)) return [];
    if (/\.ya?ml$/i.test(path)) {
      const message = 'Tệp này không mô tả ảnh nào: tệp mô tả ảnh phải nằm ở screenshots/<bộ>/<tên>.yaml.';
      return [wholeFile(path, 'file-place', message, 'chuyển tệp vào thư mục của một bộ ảnh, và dùng đuôi .yaml.')];
    }
    if (!PICTURE_NAME.test(basename(path))) return [];
    const message = 'Ảnh này chưa có tệp mô tả, nên không bài nào dùng được.';
    const remedy = `viết ${basename(path).replace(/\.\w+$/, '.yaml')} bên cạnh, với image, alt và caption; hoặc xóa ảnh.`;
    return [{ ...wholeFile(path, 'undescribed-picture', message, remedy), level: 'style' as const }];
  });
}

/** The screenshots of a content folder. */
export interface LoadedScreenshots {
  /** By id. */
  screenshots: Map<string, ScreenshotSource>;
  /** Ids of those that are there and could not be read: nothing can be said of what refers to them. */
  unreadable: Set<string>;
  findings: Finding[];
}

/** The id of a screenshot's file: `<set>/<name>`. */
function idOf(path: string): string {
  return `${basename(dirname(path))}/${basename(path, '.yaml')}`;
}

/** The files that describe the screenshots of a content folder; no link among them. */
function descriptions(dir: string): string[] {
  const sets = entriesIn(join(dir, 'screenshots')).filter(({ kind }) => kind === 'folder');
  const files = sets.flatMap(({ path }) => entriesIn(path));
  return files.filter(({ kind, name }) => kind === 'file' && /\.yaml$/.test(name)).map(({ path }) => path);
}

/** Reads all screenshots of a content folder. Nothing throws: what is wrong is in `findings`. */
export function loadScreenshots(dir: string): LoadedScreenshots {
  const screenshots = new Map<string, ScreenshotSource>();
  const unreadable = new Set<string>();
  const findings: Finding[] = [];
  const described = new Set<string>();
  for (const path of descriptions(dir)) {
    described.add(path);
    const read = readScreenshot(path);
    findings.push(...read.findings);
    if (!read.value) {
      unreadable.add(idOf(path));
      // Its pictures are described, only not yet rightly.
      for (const name of pictureNames(dirname(path))) {
        if (name.startsWith(`${basename(path, '.yaml')}.`)) described.add(join(dirname(path), name));
      }
      continue;
    }
    screenshots.set(read.value.id, read.value);
    described.add(read.value.picture);
    if (read.value.dark) described.add(read.value.dark);
  }
  return { screenshots, unreadable, findings: [...findings, ...strayFiles(dir, described)] };
}
