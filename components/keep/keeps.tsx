/** For an element that the shop's script fills: it may do so at any time, since React never looks inside. */
export const leftOpen = { __html: '' }

/** Room for the buttons of a product on its own page, where nothing moves when the shop's script puts them in. */
export function PageKeeps({ slug, name }: { slug: string; name: string }) {
  return (
    <div className="keeps keeps-wide no-print" data-slug={slug} data-name={name} dangerouslySetInnerHTML={leftOpen} />
  )
}
