/** Facts beside their names; what is not known is left out. */
export function Terms({ rows }: { rows: [term: string, value: string | null][] }) {
  return (
    <dl className="listing-terms">
      {rows.map(([term, value]) =>
        value ? (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
