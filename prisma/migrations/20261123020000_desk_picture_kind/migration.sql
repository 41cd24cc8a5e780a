-- A migration of its own: a new value of an enum may not be used in the transaction that adds it.
ALTER TYPE "desk_kind" ADD VALUE 'PICTURE';
