import { button, element } from '../element.ts';
import { drawingLayer } from './drawing-layer.ts';
import { isPress, type FractionPoint, markYaml, type PlacedKind } from './placed-mark.ts';
import './placing.css';

/** What the author may draw, with the word for it; the first draws a pin by a press and a box by a drag. */
const TOOLS = { auto: 'Điểm hoặc khung', arrow: 'Mũi tên', spotlight: 'Vùng sáng', redact: 'Vùng che' } as const;

type Tool = keyof typeof TOOLS;

/** The kind a tool gives for a pointer that went from one point to another; undefined where a press draws nothing. */
function kindOf(tool: Tool, from: FractionPoint, to: FractionPoint): PlacedKind | undefined {
  if (tool === 'auto') return isPress(from, to) ? 'pin' : 'box';
  return isPress(from, to) ? undefined : tool;
}

/** The choice of tools, as radio buttons. @param name tells the groups of two figures apart. */
function toolChoice(name: string, onChoice: (tool: Tool) => void): HTMLFieldSetElement {
  const group = element('fieldset', 'placing-tools');
  group.append(element('legend', '', 'Vẽ gì?'));
  for (const [tool, word] of Object.entries(TOOLS) as [Tool, string][]) {
    const label = element('label', '', ` ${word}`);
    const radio = element('input', '');
    Object.assign(radio, { type: 'radio', name, checked: tool === 'auto' });
    radio.addEventListener('change', () => onChoice(tool));
    label.prepend(radio);
    group.append(label);
  }
  return group;
}

/** Copies a text; where the browser refuses, selects it, so that the author can. */
async function copy(source: HTMLElement, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(`${source.textContent}\n`);
    said.textContent = 'Đã chép.';
  } catch {
    getSelection()?.selectAllChildren(source);
    said.textContent = 'Bấm Ctrl+C để chép.';
  }
}

/** The panel under a figure: what to draw, and the YAML of what was drawn. */
function placingPanel(id: string): { parts: HTMLElement; onPlaced: (from: FractionPoint, to: FractionPoint) => void } {
  const help = element('p', '', `Bấm hoặc kéo trên ảnh, rồi dán phần hiện ra vào screenshots/${id}.yaml, dưới marks:`);
  const yaml = element('pre', 'placing-yaml');
  const copyButton = button('Chép');
  const said = element('span', '');
  said.setAttribute('role', 'status');
  let tool: Tool = 'auto';
  const tools = toolChoice(`placing-${id}`, (chosen) => {
    tool = chosen;
  });
  copyButton.addEventListener('click', () => void copy(yaml, said));
  const onPlaced = (from: FractionPoint, to: FractionPoint): void => {
    const kind = kindOf(tool, from, to);
    yaml.textContent = kind ? markYaml(kind, from, to) : 'Kéo từ chỗ này sang chỗ khác để vẽ.';
    said.textContent = '';
  };
  return { parts: element('div', 'placing-parts', tools, help, yaml, copyButton, said), onPlaced };
}

/** Gives one figure its toggle: then a press or a drag on the picture shows the YAML of the mark. */
function mount(figure: HTMLElement, id: string): void {
  const frame = figure.querySelector('.shot-frame');
  if (!frame) return;
  const { parts, onPlaced } = placingPanel(id);
  const layer = drawingLayer(onPlaced);
  const toggle = button('Đặt dấu');
  const show = (isShown: boolean): void => {
    parts.hidden = !isShown;
    toggle.setAttribute('aria-expanded', String(isShown));
    if (isShown) frame.append(layer);
    else layer.remove();
  };
  toggle.addEventListener('click', () => show(parts.hidden === true));
  show(false);
  figure.append(element('div', 'placing', toggle, parts));
}

/** Gives every screenshot of the page its toggle. A Markdown picture has no file for marks, and gets none. */
export function mountPlacing(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-shot]')) {
    const id = figure.dataset['shot']?.split('@')[0] ?? '';
    if (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) mount(figure, id);
  }
}
