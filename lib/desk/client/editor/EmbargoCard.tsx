import type { Value } from '../../api';
import type { FieldNode } from '../fields/field-tree';
import { useWords } from '../language';
import type { Draft } from './draft';
import { FieldList } from './FieldList';
import { OutlookText } from './OutlookText';
import { outlookOf, reasonField } from './publication';
import { valueAt, withValue } from './values';

type Props = {
  draft: Draft;
  nodes: readonly FieldNode[];
  /** Of the words, what the address says once the item is withdrawn; kinds without a page have none. */
  reason: readonly FieldNode[];
  onChange: (data: Value) => void;
};

/** When readers see the item, in words and as fields; each of the two buttons only sets a field. */
export function EmbargoCard({ draft: { data, base }, nodes, reason, onChange }: Props) {
  const t = useWords();
  if (nodes.length === 0) return null;
  const fact = (name: string) => ['facts', name];
  const now = Date.now();
  const outlook = outlookOf(data, now);
  const isChanged = JSON.stringify(outlook) !== JSON.stringify(outlookOf(base?.data ?? {}, now));
  const isGoing = valueAt(data, fact('withdrawAt')) !== undefined || valueAt(data, [reasonField]) !== undefined;
  const unbound = ['embargoAfter', 'accreditedFrom'].reduce<Value>(
    (lifting, name) => withValue(lifting, fact(name), undefined),
    data,
  );
  const lifted = ['embargoUntil', 'publishAt'].reduce<Value>((lifting, name) => {
    const at = valueAt(lifting, fact(name));
    return typeof at === 'string' && Date.parse(at) > now ? withValue(lifting, fact(name), undefined) : lifting;
  }, unbound);
  const withdrawn = () => withValue(data, fact('withdrawAt'), `${new Date().toISOString().slice(0, 19)}Z`);
  return (
    <fieldset className="part embargo">
      <legend>{t('embargo.title')}</legend>
      <div aria-live="polite" className="outlook">
        {isChanged && <strong>{t('embargo.afterSaving')} </strong>}
        <OutlookText outlook={outlook} />
        {outlook.is === 'gone' && reason.length > 0 && ` ${t('embargo.toldWhy')}`}
      </div>
      <p className="actions">
        {(outlook.is === 'from' || outlook.is === 'bound') && (
          <button type="button" onClick={() => onChange(lifted)}>
            {t('embargo.lift')}
          </button>
        )}
        {(outlook.is === 'now' || outlook.is === 'bound') && (
          <button type="button" onClick={() => onChange(withdrawn())}>
            {t('embargo.withdraw')}
          </button>
        )}
      </p>
      <FieldList nodes={nodes} above={['facts']} data={data} onChange={onChange} />
      <FieldList nodes={isGoing ? reason : []} above={[]} data={data} onChange={onChange} />
    </fieldset>
  );
}
