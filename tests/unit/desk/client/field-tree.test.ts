import { expect, test } from 'vitest';
import { type FieldNode, fieldTree } from '../../../../lib/desk/client/fields/field-tree';
import type { Field } from '../../../../lib/desk/field-api';

const field = (name: string, type: Field['type']): Field => {
  const path = name.split('.');
  return { path, type, part: path[0] === 'facts' ? 'facts' : 'words', isRequired: false, label: name };
};

const shapeOf = ({ name, field: { type }, children, entry }: FieldNode): unknown => ({
  [`${name}: ${type}`]: [...children, ...(entry ? [entry] : [])].map(shapeOf),
});

test('fields stand below one another as their paths say', () => {
  const fields = [
    field('facts.date', 'date'),
    field('facts.people', 'list'),
    field('facts.people.*', 'reference'),
    field('headline', 'text'),
    field('corrections', 'map'),
    field('corrections.*.what', 'longText'),
  ];
  expect(fieldTree(fields, ['facts']).map(shapeOf)).toEqual([
    { 'date: date': [] },
    { 'people: list': [{ '*: reference': [] }] },
  ]);
  expect(
    fieldTree(fields, [])
      .filter(({ name }) => name !== 'facts')
      .map(shapeOf),
  ).toEqual([{ 'headline: text': [] }, { 'corrections: map': [{ '*: group': [{ 'what: longText': [] }] }] }]);
});
