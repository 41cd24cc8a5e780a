/** How events name a place: by its GLN as a canonical Digital Link, or by the booth's own id while it has none. */
export const placeUri = ({ id, gln }: { id: string; gln: string | null }) =>
  gln ? `https://id.gs1.org/414/${gln}` : `urn:uuid:${id}`
