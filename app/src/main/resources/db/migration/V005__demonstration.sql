-- Which practice is the made-up one of today: it is told anew each night under a new id and a new key.
alter table installation add column demonstration uuid;

-- Every practice's id, so that verification can walk all of them. Ids only, and of the installation: no row-level security.
create table practice_known (practice_id uuid primary key references practice on delete cascade);
