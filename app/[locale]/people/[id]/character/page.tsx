import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { Blocks } from '@/components/document/Blocks';
import { LeadPicture } from '@/components/LeadPicture';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { characterOf, currentEdition, filmOf, frameOf, nameOf, siteUrl, stillsOf } from '@/lib/content';
import { characterBlocks } from '@/lib/document/compose/character';
import { getTranslations } from '@/lib/i18n/translations';
import { pageMetadata } from '@/lib/publish/metadata';

type Props = PageProps<'/[locale]/people/[id]/character'>;

async function characterIn(params: Props['params']) {
  const { id } = await params;
  const character = characterOf(currentEdition(), id, await getLocale());
  if (!character) notFound();
  return character;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { actor, name, lang, languages } = await characterIn(params);
  const locale = await getLocale();
  const t = await getTranslations('people');
  const edition = currentEdition();
  const film = filmOf(edition, locale).words.title;
  return pageMetadata({
    ...{ edition, locale, lang, languages, siteUrl: siteUrl() },
    path: `/people/${actor.id}/character`,
    title: t('characterTitle', { character: name }),
    description: t('playedIn', { character: name, actor: nameOf(edition, actor).name, film }),
  });
}

export default async function CharacterPage({ params }: Props) {
  const character = await characterIn(params);
  const { actor, name, lang } = character;
  const locale = await getLocale();
  const edition = currentEdition();
  const stills = stillsOf(edition, locale, ({ facts }) => facts.people.includes(actor.id));
  return (
    <Page frame={frameOf(edition, locale)} path={`/people/${actor.id}/character`}>
      <PageTitle lang={lang === locale ? undefined : lang}>{name}</PageTitle>
      <div className="band columns pb-8">
        <div className="min-w-0 wide:col-start-2">
          <Blocks blocks={characterBlocks(character, { edition, locale, siteUrl: '' })} />
          {stills.map((each) => (
            <LeadPicture key={each.still.id} {...each} />
          ))}
        </div>
      </div>
    </Page>
  );
}
