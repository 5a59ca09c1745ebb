set local lock_timeout = '5s';

-- Events of a stream are delivered in the order of their ids; see EventStore.
drop index outbox.event_undelivered;
drop index outbox.event_undelivered_stream;
create index event_undelivered on outbox.event (id) where delivered_at is null;
create index event_undelivered_stream on outbox.event (stream, id) where delivered_at is null;
