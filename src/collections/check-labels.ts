import type { SourceDocument } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import { nearest } from '../document/nearest.ts';
import { visibleLine } from '../document/visible-text.ts';
import { walk } from '../document/walk.ts';
import { isJsx, nameRange } from '../document/jsx.ts';
import type { Labels } from '../schemas/tables.ts';

/** Checks that every `<Ui>` label of a document stands in interface.yaml, in English or in Vietnamese. */
export function checkLabels({ tree, source }: SourceDocument, labels: Labels): Finding[] {
  const known = new Set(labels.flatMap(({ en, vi }) => (vi ? [en, vi] : [en])));
  /** Label -> what was probably meant: an article may have one label many times. */
  const meant = new Map<string, string | undefined>();
  const findings: Finding[] = [];
  walk(tree, (node) => {
    if (!isJsx(node) || node.name !== 'Ui') return;
    const label = visibleLine(node);
    if (!label || known.has(label)) return;
    if (!meant.has(label)) meant.set(label, nearest(label, known));
    const near = meant.get(label);
    const [start] = nameRange(node);
    const finding = source.finding(start - 1, node.position?.end.offset ?? start, {
      rule: 'interface-label',
      message: `Nhãn “${label}” chưa có trong interface.yaml.`,
      remedy: `${near ? `có phải bạn muốn viết ${near}? Nếu không, ` : ''}thêm vào interface.yaml: - en: ${label}, và where: chỗ nhãn ấy hiện trên màn hình.`,
    });
    findings.push(finding);
  });
  return findings;
}
