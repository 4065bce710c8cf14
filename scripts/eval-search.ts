import { evaluate } from './eval/evaluate.ts';
import { failuresText } from './eval/failures.ts';
import { evalOptions, HELP } from './eval/options.ts';
import { drawnItems } from './eval/queries.ts';
import { reportText } from './eval/report.ts';
import { buildSite, pagesOf } from './eval/site.ts';
import { withStage } from './eval/stage.ts';
import { helpIfAsked } from './lib/help.ts';
import { FAILED, say, textCommand } from './lib/text-command.ts';
import { WrongOption } from './lib/text-options.ts';

/** Says what is being done, on a terminal only. */
function tell(text: string): void {
  if (process.stderr.isTTY && !process.env['CI']) say(`… ${text}`, process.stderr);
}

async function evalSearch(args: readonly string[]): Promise<void> {
  const { place, count, seed, markdown, failures } = evalOptions(args);
  tell('Dựng trang');
  await buildSite(place);
  const pages = await pagesOf(place);
  const items = drawnItems(pages, count, seed);
  if (items.length === 0)
    throw new Error(
      `Không có từ khóa nào để đo: trong ${place.dir}, không tiêu đề nào có đoạn 2 đến 4 tiếng chỉ thuộc về một bài.`,
    );
  tell('Lập chỉ mục cho các công cụ khác');
  const result = await withStage(place.outDir, pages, (stage) => {
    tell(`Tìm ${items.length} từ khóa`);
    return evaluate(stage, items, seed);
  });
  say(reportText(result, { pages: pages.length, seed }, markdown));
  if (failures) say(`\n${failuresText(result.own.outcomes)}`);
}

helpIfAsked(HELP);
textCommand(async () => {
  try {
    await evalSearch(process.argv.slice(2));
    return 0;
  } catch (error) {
    if (error instanceof WrongOption) throw error;
    say(error instanceof Error ? error.message : String(error), process.stderr);
    return FAILED;
  }
});
