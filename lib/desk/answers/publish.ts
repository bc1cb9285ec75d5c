import { z } from 'zod';
import type { Locale } from '../../i18n/locales';
import type { DeskContent } from '../open-content';
import { authorOf, settledName } from '../publish/author';
import { type Checkout, openCheckout } from '../publish/checkout';
import { PublishFailure } from '../publish/failure';
import { failureText } from '../publish/failure-text';
import type { Choices, TreeConflict } from '../publish/merge-trees';
import { fetchAndTakeIn, publish } from '../publish/publish';
import { publishState } from '../publish/state';
import type { CannotPublish, HeldBack, PublishConflict, Published, PublishState, TakenIn } from '../publish-api';

const choices = z
  .record(z.string(), z.enum(['mine', 'theirs']))
  .default({})
  .transform((given): Choices => new Map(Object.entries(given)));

export const publishSchema = z.strictObject({
  // What git would read as the end of a name or of its line is none.
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^<>\p{Cc}]+$/u),
  message: z.string().trim().min(1).max(5000).optional(),
  evenSo: z.boolean().default(false),
  choices,
});

export const takeInSchema = z.strictObject({ choices });

type Answered<T> = { status: 200; data: T } | { status: 409; data: HeldBack | PublishConflict | CannotPublish };

export async function publishable(content: DeskContent, language: Locale): Promise<PublishState> {
  try {
    const checkout = await openCheckout(content.places);
    return checkout ? await publishState(checkout, content, language) : { isCheckout: false };
  } catch (error) {
    return { isCheckout: true, ...told(error, language) };
  }
}

export function publishNow(
  content: DeskContent,
  order: z.output<typeof publishSchema>,
  language: Locale,
): Promise<Answered<Published>> {
  return inTurn<Published>(content, language, async (checkout) => {
    const result = await publish(checkout, content, order, language);
    if (result.is === 'in conflict') return { status: 409, data: inConflict(result.conflicts) };
    if (result.is === 'held back') return { status: 409, data: { heldBack: result.difference } };
    const { commit, files } = result;
    return { status: 200, data: { ...(commit && { commit }), files } };
  });
}

export function takeInNow(
  content: DeskContent,
  { choices: chosen }: z.output<typeof takeInSchema>,
  language: Locale,
): Promise<Answered<TakenIn>> {
  return inTurn<TakenIn>(content, language, async (checkout) => {
    const author = authorOf(checkout, settledName(checkout) ?? 'Desk');
    const taken = await fetchAndTakeIn(checkout, content, author, chosen);
    if (!taken.ok) return { status: 409, data: inConflict(taken.conflicts) };
    return { status: 200, data: { changed: taken.changed } };
  });
}

/** Two windows of one desk do not publish at the same time. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(
  { places }: DeskContent,
  language: Locale,
  act: (checkout: Checkout) => Promise<Answered<T>>,
): Promise<Answered<T>> {
  const turn = last.then(async (): Promise<Answered<T>> => {
    try {
      const checkout = await openCheckout(places);
      if (!checkout) throw new PublishFailure('no-checkout');
      return await act(checkout);
    } catch (error) {
      return { status: 409, data: told(error, language) };
    }
  });
  last = turn.catch(() => undefined);
  return turn;
}

/** @throws whatever else it is. */
function told(error: unknown, language: Locale): CannotPublish {
  if (!(error instanceof PublishFailure)) throw error;
  return { refused: failureText(error, language), obstacle: error.obstacle };
}

const inConflict = (conflicts: readonly TreeConflict[]): PublishConflict => ({
  conflicts: conflicts.map(({ path, ...conflict }) => ({ ...conflict, path: path === 'body' ? ['body'] : [...path] })),
});
