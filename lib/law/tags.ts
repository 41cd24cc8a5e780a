/** Cache tags of what pages cite; the shop's expires it with every other page at midnight and at the start. */
export const lawTags = { law: 'law', shop: 'shop' }
