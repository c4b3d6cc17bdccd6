-- Addresses that somebody gave for their own reminder and nothing else, sealed with the practice's key. They stand beside the
-- journal, where nothing is ever taken out, so that each can be deleted when its reminder left or is not wanted any more.
create table own_address (
  practice_id uuid not null,
  circle_id uuid not null references circle on delete cascade,
  seat_id uuid not null,
  sealed bytea not null,
  primary key (circle_id, seat_id)
);
alter table own_address enable row level security;
alter table own_address force row level security;
create policy own_practice on own_address using (practice_id = current_practice());
