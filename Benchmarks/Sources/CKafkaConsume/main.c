// Reads the same records of a topic again and again as fast as librdkafka gives them, and prints the seconds of each
// pass, from the assignment to the last record, and the processor seconds of all passes.
//
// What the consumer of Packages/Kafka is measured against: the same librdkafka, the same settings, a look at each
// record, and no more than that takes.

#include <librdkafka/rdkafka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { longest_wait = 1000, batch_size = 1000, batch_wait = 5 };

static void set(rd_kafka_conf_t *settings, const char *name, const char *value)
{
    char reason[512];
    if (rd_kafka_conf_set(settings, name, value, reason, sizeof reason) == RD_KAFKA_CONF_OK)
        return;
    fprintf(stderr, "%s\n", reason);
    exit(1);
}

static double seconds(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static size_t look_at(rd_kafka_message_t *message)
{
    if (message->err) {
        fprintf(stderr, "%s\n", rd_kafka_message_errstr(message));
        exit(1);
    }
    size_t bytes = message->len;
    rd_kafka_message_destroy(message);
    return bytes;
}

// The usual way: one record a call.
static size_t read_by_poll(rd_kafka_t *client, long records)
{
    size_t bytes = 0;
    for (long read = 0; read < records;) {
        rd_kafka_message_t *message = rd_kafka_consumer_poll(client, longest_wait);
        if (!message)
            continue;
        bytes += look_at(message);
        read++;
    }
    return bytes;
}

// Many records a call; it waits for them for so long.
static size_t read_by_batch(rd_kafka_queue_t *queue, long records)
{
    size_t bytes = 0;
    rd_kafka_message_t *messages[batch_size];
    for (long read = 0; read < records;) {
        ssize_t count = rd_kafka_consume_batch_queue(queue, batch_wait, messages, batch_size);
        for (ssize_t index = 0; index < count; index++)
            bytes += look_at(messages[index]);
        read += count > 0 ? count : 0;
    }
    return bytes;
}

// Begins at the first record of every partition and reads so many.
static double read_all(
    rd_kafka_t *client, rd_kafka_queue_t *queue, const char *topic, int partitions, long records)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(partitions);
    for (int partition = 0; partition < partitions; partition++)
        rd_kafka_topic_partition_list_add(list, topic, partition)->offset = 0;
    double start = seconds(CLOCK_MONOTONIC);
    rd_kafka_assign(client, list);
    rd_kafka_topic_partition_list_destroy(list);
    size_t bytes = queue ? read_by_batch(queue, records) : read_by_poll(client, records);
    double end = seconds(CLOCK_MONOTONIC);
    if (bytes == 0)
        exit(1);
    return end - start;
}

int main(int count, char **arguments)
{
    if (count != 7) {
        fprintf(stderr, "usage: CKafkaConsume SERVERS TOPIC PARTITIONS RECORDS PASSES poll|batch\n");
        return 2;
    }
    int partitions = atoi(arguments[3]), passes = atoi(arguments[5]);
    long records = atol(arguments[4]);

    rd_kafka_conf_t *settings = rd_kafka_conf_new();
    set(settings, "bootstrap.servers", arguments[1]);
    set(settings, "group.id", "benchmarks");
    set(settings, "enable.auto.commit", "false");
    set(settings, "enable.auto.offset.store", "false");
    set(settings, "auto.offset.reset", "error");
    set(settings, "socket.nagle.disable", "true");
    set(settings, "fetch.wait.max.ms", "5");
    char reason[512];
    rd_kafka_t *client = rd_kafka_new(RD_KAFKA_CONSUMER, settings, reason, sizeof reason);
    if (!client) {
        fprintf(stderr, "%s\n", reason);
        return 1;
    }
    rd_kafka_poll_set_consumer(client);
    rd_kafka_queue_t *queue = strcmp(arguments[6], "batch") == 0 ? rd_kafka_queue_get_consumer(client) : NULL;
    // The first pass brings the connections.
    read_all(client, queue, arguments[2], partitions, records);
    double start = seconds(CLOCK_PROCESS_CPUTIME_ID);
    for (int pass = 0; pass < passes; pass++)
        printf("%.6f\n", read_all(client, queue, arguments[2], partitions, records));
    printf("%.6f\n", seconds(CLOCK_PROCESS_CPUTIME_ID) - start);
    if (queue)
        rd_kafka_queue_destroy(queue);
    rd_kafka_consumer_close(client);
    rd_kafka_destroy(client);
    return 0;
}
