import type { Feedback } from '../site.ts';

/** The step a reader writes about, and where it stands. */
export interface FeedbackPlace {
  /** Title of the guide. */
  guide: string;
  /** The step's number in its list, and its title. */
  number: number;
  step: string;
  /** Absolute address of the step. */
  address: string;
}

function subject({ guide, number, step }: FeedbackPlace): string {
  return `Giao diện đã khác: ${guide}, bước ${number}: ${step}`;
}

function body({ number, step, address }: FeedbackPlace): string[] {
  return [`Bước ${number}: ${step}`, address, '', 'Trên màn hình của mình, chỗ khác là: '];
}

/** The lines of a mail end with CR LF (RFC 6068, section 5). */
function mail(address: string, place: FeedbackPlace): string {
  const text = body(place).join('\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(subject(place))}&body=${encodeURIComponent(text)}`;
}

/** GitHub, Gitea and Codeberg read `title` and `body`. What the address asks for already stays. */
function issue(form: string, place: FeedbackPlace): string {
  const url = new URL(form);
  url.searchParams.set('title', subject(place));
  url.searchParams.set('body', body(place).join('\n'));
  return url.href;
}

/** The link by which a reader tells that a step looks different by now, with subject and text filled in; undefined where the site wants none. */
export function feedbackAddress(feedback: Feedback | undefined, place: FeedbackPlace): string | undefined {
  if (!feedback) return undefined;
  return feedback.kind === 'mail' ? mail(feedback.address, place) : issue(feedback.url, place);
}
