-- The way back for somebody who forgot the password of their account, or lost the phone of the second step: a link that
-- whoever looks after the installation makes on its command line. Good once, for a day.

create table way_back (
  link_hash bytea primary key,
  practice_id uuid not null references practice on delete cascade,
  account_id uuid not null references account on delete cascade,
  expires_at timestamptz not null
);
alter table way_back enable row level security;
alter table way_back force row level security;
create policy own_practice on way_back using (practice_id = current_practice() or link_hash = current_secret());
