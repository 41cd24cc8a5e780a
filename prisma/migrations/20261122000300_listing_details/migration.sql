-- What a product's set asks beside the story: ingredients, materials, storage, what a visit includes and so on.
CREATE TYPE detail_field AS ENUM ('HOW_MADE', 'INGREDIENTS', 'ALLERGENS', 'MATERIALS', 'DIMENSIONS', 'NET_QUANTITY',
  'ALCOHOL_CONTENT', 'SHELF_LIFE', 'STORAGE', 'USAGE', 'CARE', 'WARNINGS', 'DECLARATION', 'INCLUDED', 'NOT_INCLUDED',
  'DURATION', 'GROUP_SIZE', 'MEETING_POINT', 'OPEN_TIMES', 'CANCELLATION');

CREATE TABLE revision_detail (
  revision_id UUID NOT NULL,
  field detail_field NOT NULL,
  text_vi TEXT NOT NULL DEFAULT '',
  text_en TEXT NOT NULL DEFAULT '',
  CONSTRAINT revision_detail_pkey PRIMARY KEY (revision_id, field),
  CONSTRAINT revision_detail_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES listing_revision (id)
    ON DELETE RESTRICT ON UPDATE CASCADE,
  CHECK (text_vi <> '' OR text_en <> '')
);

-- Like pictures and places: once the revision is submitted, nothing of it changes.
CREATE TRIGGER revision_detail_kept BEFORE INSERT OR UPDATE OR DELETE ON revision_detail
  FOR EACH ROW EXECUTE FUNCTION keep_submitted_part();
