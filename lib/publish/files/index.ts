import type { Edition } from '../../content';
import { defaultLocale } from '../../i18n/locales';
import type { FileRoute } from '../../routes/route';
import { calendarDraft } from '../calendar/calendar-file';
import { kitSchemaJson } from '../kit/schema';
import { tdmReservationDraft } from '../rights/tdm-reservation';
import { contactDraft } from './contact-file';
import type { Draft } from './draft';
import { fixedDraft } from './fixed-files';
import { releaseDraft } from './release-files';

/** A file before its bytes are made; undefined where the edition has none. */
export function draftOf(route: FileRoute, edition: Edition, siteUrl: string): Draft | undefined {
  const context = {
    edition,
    locale: route.kind === 'kit-schema' || route.kind === 'tdm-reservation' ? defaultLocale : route.locale,
    siteUrl,
  };
  switch (route.kind) {
    case 'release-file':
      return releaseDraft(route.id, route.format, context);
    case 'calendar':
      return calendarDraft(route.path, context);
    case 'contact-file':
      return contactDraft(route.id, route.version, context);
    case 'kit-schema':
      return { kind: 'text', type: 'application/schema+json', text: kitSchemaJson(siteUrl) };
    case 'tdm-reservation':
      return tdmReservationDraft(edition);
    case 'fixed-file':
      return fixedDraft(route.path, context);
  }
}
