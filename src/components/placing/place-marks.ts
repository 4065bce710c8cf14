import { isPress, type FractionPoint, markYaml, type PlacedKind } from './placed-mark.ts';
import './placing.css';

/** What the author may draw, with the word for it; the first draws a pin by a press and a box by a drag. */
const TOOLS = { auto: 'Điểm hoặc khung', arrow: 'Mũi tên', spotlight: 'Vùng sáng', redact: 'Vùng che' } as const;

type Tool = keyof typeof TOOLS;

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text: string = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(text: string): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  return made;
}

/** Where a pointer is on an element, as fractions of its size. */
function pointIn(target: Element, { clientX, clientY }: PointerEvent): FractionPoint {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

/** The kind a tool gives for a pointer that went from one point to another; undefined where a press draws nothing. */
function kindOf(tool: Tool, from: FractionPoint, to: FractionPoint): PlacedKind | undefined {
  if (tool === 'auto') return isPress(from, to) ? 'pin' : 'box';
  return isPress(from, to) ? undefined : tool;
}

/** Draws what was dragged over so far. */
function showDrag(box: HTMLElement, from: FractionPoint, to: FractionPoint): void {
  const percent = (value: number): string => `${value * 100}%`;
  box.style.left = percent(Math.min(from.x, to.x));
  box.style.top = percent(Math.min(from.y, to.y));
  box.style.width = percent(Math.abs(to.x - from.x));
  box.style.height = percent(Math.abs(to.y - from.y));
  box.hidden = false;
}

/** A layer over a picture that tells from where to where the pointer went. */
function drawingLayer(onPlaced: (from: FractionPoint, to: FractionPoint) => void): HTMLElement {
  const layer = element('div', 'placing-layer');
  const box = element('div', 'placing-box');
  box.hidden = true;
  layer.append(box);
  let from: FractionPoint | undefined;
  layer.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    layer.setPointerCapture(event.pointerId);
    from = pointIn(layer, event);
  });
  layer.addEventListener('pointermove', (event) => {
    if (from) showDrag(box, from, pointIn(layer, event));
  });
  layer.addEventListener('pointerup', (event) => {
    if (from) onPlaced(from, pointIn(layer, event));
    from = undefined;
  });
  return layer;
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

/** Gives one figure its toggle: then a press or a drag on the picture shows the YAML of the mark. */
function mount(figure: HTMLElement, id: string): void {
  const frame = figure.querySelector('.shot-frame');
  if (!frame) return;
  const panel = element('div', 'placing');
  const toggle = button('Đặt dấu');
  const help = element('p', '', `Bấm hoặc kéo trên ảnh, rồi dán phần hiện ra vào screenshots/${id}.yaml, dưới marks:`);
  const yaml = element('pre', 'placing-yaml');
  const copyButton = button('Chép');
  const said = element('span', '');
  said.setAttribute('role', 'status');
  let tool: Tool = 'auto';
  const layer = drawingLayer((from, to) => {
    const kind = kindOf(tool, from, to);
    yaml.textContent = kind ? markYaml(kind, from, to) : 'Kéo từ chỗ này sang chỗ khác để vẽ.';
    said.textContent = '';
  });
  const tools = toolChoice(`placing-${id}`, (chosen) => {
    tool = chosen;
  });
  const parts = element('div', 'placing-parts');
  parts.append(tools, help, yaml, copyButton, said);
  parts.hidden = true;
  copyButton.addEventListener('click', () => void copy(yaml, said));
  toggle.setAttribute('aria-expanded', 'false');
  toggle.addEventListener('click', () => {
    parts.hidden = !parts.hidden;
    toggle.setAttribute('aria-expanded', String(!parts.hidden));
    if (parts.hidden) layer.remove();
    else frame.append(layer);
  });
  panel.append(toggle, parts);
  figure.append(panel);
}

/** Gives every screenshot of the page its toggle. A Markdown picture has no file for marks, and gets none. */
export function mountPlacing(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-shot]')) {
    const id = figure.dataset['shot']?.split('@')[0] ?? '';
    if (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) mount(figure, id);
  }
}
