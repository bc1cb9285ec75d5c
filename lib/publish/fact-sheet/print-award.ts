import { formatDate } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { typeset } from '../../markdown/typography';
import type { Piece } from './print-value';
import type { FactValue } from './row';

/** "Nomination: Best Screenplay (12th edition, 14 May 2030). Jane Doe" */
export function printAward(locale: Locale, value: Extract<FactValue, { form: 'award' }>): Piece[] {
  const t = translator(locale);
  const own = (text: string): Piece => ({ text, lang: locale });
  const content = (text: string): Piece => ({ text: typeset(value.lang, text), lang: value.lang });
  return [
    own(`${t(`facts.awardResult.${value.result}`)}: `),
    content(value.category),
    own(' ('),
    ...(value.edition ? [content(value.edition), own(', ')] : []),
    own(`${formatDate(locale, value.date)})`),
    ...value.people.flatMap(({ name, path }, index) => [
      own(index === 0 ? '. ' : ', '),
      { text: name.name, lang: name.lang, href: localPath(locale, path) },
    ]),
  ];
}
