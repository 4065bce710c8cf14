const TAGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The heading element and the link text of a step. @param level 2 to 6, as the outline gives it. */
export function stepHeading({ title, number, level }: { title: string; number: string; level: string }): {
  tag: (typeof TAGS)[number];
  anchorLabel: string;
} {
  const tag = TAGS[Number(level) - 2] ?? 'h6';
  return { tag, anchorLabel: `Liên kết đến bước ${number}: ${title}` };
}
