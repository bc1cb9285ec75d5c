import type { Fact, FactTable } from '@/lib/document/film-blocks';
import { Runs } from './document/Runs';

/** A table a fact checker can work down: fact, value, who says so, source and its date. */
export function FactSheet({ table: { head, rows } }: { table: FactTable }) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{head.fact}</th>
          <th scope="col">{head.value}</th>
          <th scope="col">{head.sayer}</th>
          <th scope="col">{head.sources}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((fact) => (
          <tr key={fact.id} id={fact.id}>
            <th scope="row">
              <Runs runs={[fact.label]} linkClass="target" />
            </th>
            <td className="first-letter:uppercase">
              <Value fact={fact} />
            </td>
            <td>{fact.sayer}</td>
            <td>
              <Runs runs={fact.sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ fact: { isOfPeople, lines } }: { fact: Fact }) {
  const [first = []] = lines;
  if (!isOfPeople) return <Runs runs={first} linkClass="target" />;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line[0]?.href}>
          <Runs runs={line} linkClass="target" />
        </li>
      ))}
    </ul>
  );
}
