-- A circle's row moves with every entry. Nothing is looked up by when it last moved, and without an index on that the new row
-- can take the old one's place on its page, if there is room left on it.
drop index circle_of_practice;
alter table circle set (fillfactor = 60);
