-- Counting what a place has, and by whom, reads the index alone: at a million listings a ward's rows lie all over the table.
DROP INDEX shelf_entry_ward_newest_idx;
CREATE INDEX shelf_entry_ward_newest_idx ON shelf_entry (ward_code, first_approved_at, listing_id)
  INCLUDE (merchant_id, shown_through);
DROP INDEX shelf_entry_village_newest_idx;
CREATE INDEX shelf_entry_village_newest_idx ON shelf_entry (village, first_approved_at, listing_id)
  INCLUDE (merchant_id, shown_through) WHERE village IS NOT NULL;
