import type { DateTable, ReleaseDay } from '@/lib/document/film-blocks';
import { DateDetails } from './DateDetails';
import { MomentFigure } from './Day';
import { Runs } from './document/Runs';

/** Dates by territory, and who says them; the dates are the largest. On a phone each row becomes a block. */
export function DatesTable({ table: { head, rows } }: { table: DateTable }) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{head.day}</th>
          <th scope="col">{head.territory}</th>
          <th scope="col">{head.event}</th>
          <th scope="col">{head.place}</th>
          <th scope="col">{head.sayer}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DatesTableRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function DatesTableRow({ row }: { row: ReleaseDay }) {
  const { id, moment, territory, title, note, place, evidence } = row;
  return (
    <tr id={id}>
      <th scope="row" className="figure first-letter:uppercase">
        <MomentFigure moment={moment} />
      </th>
      <td>{territory}</td>
      <td>
        <span className="font-semibold">
          <Runs runs={[title]} />
        </span>
        {note && (
          <span className="block text-soft">
            <Runs runs={[note]} />
          </span>
        )}
        <DateDetails row={row} />
      </td>
      <td className="first-letter:uppercase">
        <Runs runs={[place]} />
      </td>
      <td className="text-soft">
        <Runs runs={evidence} />
      </td>
    </tr>
  );
}
