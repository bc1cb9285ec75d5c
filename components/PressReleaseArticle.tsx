import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Correction, LinkedPerson, Localized, SourceLink } from '@/lib/content';
import { formatDate } from '@/lib/i18n/formats';
import { ContactCard } from './ContactCard';
import { Corrections } from './Corrections';
import { Day } from './Day';
import { Imprint } from './Imprint';
import { Notice } from './Notice';
import { Prose, type ProseTargets } from './Prose';
import { ReleaseMargin } from './ReleaseMargin';
import { Sources } from './Sources';
import { Words } from './Words';

type Props = {
  release: Localized<'press'>;
  film: Localized<'film'>;
  contact: Localized<'contacts'> | undefined;
  people: LinkedPerson[];
  sources: SourceLink[];
  corrections: Correction[];
  targets: ProseTargets;
  /** In which forms it can be taken away. */
  files: ReactNode;
};

/** A press release as wire copy: working margin, headline, summary, dateline, text, boilerplate, contact. */
export function PressReleaseArticle({ release, film, contact, people, sources, corrections, targets, files }: Props) {
  const t = useTranslations('press');
  const download = useTranslations('files');
  const locale = useLocale();
  const { facts, words, body, lang } = release;
  const { asOf } = film.facts;
  return (
    <article className="band columns pt-10 pb-8 wide:pt-16">
      <div className="min-w-0 wide:order-2">
        <p className="font-label text-label text-soft">
          <span>{t(facts.kind)}</span> · <Day date={facts.date} />
        </p>
        <h1
          lang={lang === locale ? undefined : lang}
          className="mt-2 max-w-[22em] font-display text-page leading-[1.1] tracking-[-0.01em]"
        >
          <Words text={words.headline} lang={lang} />
        </h1>
        <Notice lang={lang} />
        <p className="mt-5 max-w-[40rem] text-lead leading-snug text-soft">
          <Words text={words.summary} lang={lang} />
        </p>
        <p className="no-print mt-4 font-label text-label wide:hidden">
          <a href="#files" className="target">
            {download('title')}
          </a>
        </p>
        <Corrections corrections={corrections} />
        <p lang={lang} className="mt-9 font-label text-label font-semibold">
          {words.place}, <time dateTime={facts.date}>{formatDate(lang, facts.date)}</time>
        </p>
        <div className="mt-2">
          <Prose markdown={body} lang={lang} targets={targets} quotationPlace="release" />
        </div>
        {words.editorsNote && (
          <aside aria-labelledby="editors-note" className="measure mt-12 border-l-4 border-ember pl-5">
            <h2 id="editors-note" className="font-label text-label font-semibold">
              {t('editorsNote')}
            </h2>
            <p>
              <Words text={words.editorsNote} lang={lang} />
            </p>
          </aside>
        )}
        <section aria-labelledby="about" className="mt-12 border-t border-line pt-6">
          <h2 id="about" className="mb-2 font-label text-label font-semibold">
            {asOf ? t('aboutAsOf', { date: formatDate(locale, asOf) }) : t('about')}
          </h2>
          <Prose markdown={film.body} lang={film.lang} targets={targets} name="about" />
        </section>
        {contact && (
          <section aria-labelledby="contact" className="mt-10 border-t border-line pt-6">
            <h2 id="contact" className="mb-2 font-label text-label font-semibold">
              {t('contact')}
            </h2>
            <ContactCard contact={contact} />
          </section>
        )}
        <section
          aria-labelledby="basis"
          className="measure mt-10 border-t border-line pt-6 font-label text-label text-soft"
        >
          <h2 id="basis" className="font-semibold">
            {t('basis')}
          </h2>
          <p>
            <Words text={words.basis} lang={lang} />{' '}
            {sources.length > 0 && (
              <>
                {t('sources')}: <Sources links={sources} />.
              </>
            )}
          </p>
          <p className="mt-3">
            <Imprint film={film} />
          </p>
        </section>
      </div>
      <ReleaseMargin
        release={release}
        people={people}
        contact={contact}
        day={<Day date={facts.date} />}
        files={files}
      />
    </article>
  );
}
