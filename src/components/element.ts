/** Makes an element with its class ('' for none) and what stands in it; text is never taken for HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A button that submits nothing. @param name for those who do not see it, where the text says too little. */
export function button(text: string, name?: string): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  if (name) made.ariaLabel = name;
  return made;
}
