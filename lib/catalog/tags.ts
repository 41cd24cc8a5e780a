/** Cache tags of what the public sees. Every cached public query carries `shop` beside its own. */
export const catalogTags = {
  shop: 'shop',
  listing: (slug: string) => `listing:${slug}`,
  merchant: (slug: string) => `merchant:${slug}`,
  collections: 'collections',
}
