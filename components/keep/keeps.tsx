/** Script may put something in at any time: React never looks inside. */
const open = { __html: '' }

/** Room for the buttons of the product that the link beside it leads to; the shop's script puts them in. */
export function CardKeeps() {
  return <span className="keeps" dangerouslySetInnerHTML={open} />
}

/** The same on a product's own page, where nothing moves when the buttons come. */
export function PageKeeps({ slug, name }: { slug: string; name: string }) {
  return <div className="keeps keeps-wide no-print" data-slug={slug} data-name={name} dangerouslySetInnerHTML={open} />
}
