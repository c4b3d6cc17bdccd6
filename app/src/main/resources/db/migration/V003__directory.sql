-- Services one can turn to, and places to measure from: read from files that a practice downloaded. Not a circle's history.

create table service (
  service_id uuid primary key,
  practice_id uuid not null references practice on delete cascade,
  -- Hash of name, street and ZIP: reading a file again finds the same row.
  natural_key bytea not null,
  name text not null,
  unit text not null,
  street text not null,
  city text not null,
  city_key text not null generated always as (lower(city)) stored,
  state text not null,
  zip text not null,
  phone text not null,
  intake text not null,
  website text not null,
  latitude double precision,
  longitude double precision,
  codes text[] not null,
  source text not null,
  read_on date not null,
  unique (practice_id, natural_key)
);
create index service_by_place on service (practice_id, latitude, longitude);
create index service_by_name on service (practice_id, lower(name), service_id);
create index service_by_zip on service (practice_id, zip);
create index service_by_city on service (practice_id, city_key);
-- No index on codes: under row-level security PostgreSQL answers from an index only what a leakproof operator asks, and
-- neither "&&" nor lower() is one. Codes are compared among the rows that place or practice leave.
alter table service enable row level security;
alter table service force row level security;
create policy own_practice on service using (practice_id = current_practice());

-- The middle of each ZIP area.
create table place (
  practice_id uuid not null references practice on delete cascade,
  zip text not null,
  latitude double precision not null,
  longitude double precision not null,
  primary key (practice_id, zip)
);
alter table place enable row level security;
alter table place force row level security;
create policy own_practice on place using (practice_id = current_practice());

-- "This is wrong": what somebody in a circle reported about a listing. Not which circle, not who.
create table service_report (
  report_id uuid primary key,
  practice_id uuid not null references practice on delete cascade,
  service_id uuid not null references service on delete cascade,
  words text not null,
  at timestamptz not null
);
create index service_report_of_service on service_report (practice_id, service_id);
alter table service_report enable row level security;
alter table service_report force row level security;
create policy own_practice on service_report using (practice_id = current_practice());
