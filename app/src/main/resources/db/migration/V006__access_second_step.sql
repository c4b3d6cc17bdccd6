-- A second step of signing in, for accounts that asked for one. The secret is sealed with the practice's key: whoever
-- steals the database cannot make codes from it.

create table second_step (
  account_id uuid primary key references account on delete cascade,
  practice_id uuid not null references practice on delete cascade,
  secret bytea not null,
  proved_at timestamptz,
  -- The last half minute whose code was taken: a code is good once.
  last_used bigint not null default 0
);
alter table second_step enable row level security;
alter table second_step force row level security;
create policy own_practice on second_step using (practice_id = current_practice());

create table spare_code (
  account_id uuid not null references second_step on delete cascade,
  practice_id uuid not null references practice on delete cascade,
  code_hash bytea not null,
  primary key (account_id, code_hash)
);
alter table spare_code enable row level security;
alter table spare_code force row level security;
create policy own_practice on spare_code using (practice_id = current_practice());
