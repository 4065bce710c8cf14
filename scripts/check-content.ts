import { checkFolder } from '../src/collections/check.ts';
import { contentPlace } from '../src/collections/content-dir.ts';
import { formatFindings } from '../src/document/format-finding.ts';
import { checkRedactions } from '../src/screenshots/redaction.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';

helpIfAsked(`
Kiểm tra mọi bài mà không dựng trang. npm run build tự gọi lệnh này.

  node scripts/check-content.ts
  CONTENT_DIR=../bai-cua-toi node scripts/check-content.ts
`);

const { folder, findings } = checkFolder(contentPlace(root).dir);
findings.push(...(await checkRedactions(folder.screenshots.values())));
const errors = findings.filter(({ level }) => level !== 'style');
const hints = findings.filter(({ level }) => level === 'style');
// A hint may only follow from an error: a picture is unused because its name is misspelt where it is used.
if (errors.length) {
  process.stdout.write(`${formatFindings(errors)}\n`);
  process.exitCode = 1;
} else if (hints.length) process.stdout.write(`${formatFindings(hints, 'nên xem lại')}\n`);
