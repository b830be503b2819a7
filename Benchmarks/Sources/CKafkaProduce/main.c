// Sends records as fast as librdkafka takes them and prints the seconds until the last one was acknowledged.
//
// What the producer of Packages/Kafka is measured against: the same librdkafka, the same settings, an acknowledgement
// for each record, and no more than that takes.

#include <librdkafka/rdkafka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { key_size = 8, keys = 1000, poll_each = 1000 };

static long acknowledged;
static long failed;

static void on_delivery(rd_kafka_t *client, const rd_kafka_message_t *message, void *context)
{
    (void)client;
    (void)context;
    acknowledged++;
    if (message->err != RD_KAFKA_RESP_ERR_NO_ERROR)
        failed++;
}

static void set(rd_kafka_conf_t *settings, const char *name, const char *value)
{
    char reason[512];
    if (rd_kafka_conf_set(settings, name, value, reason, sizeof reason) == RD_KAFKA_CONF_OK)
        return;
    fprintf(stderr, "%s\n", reason);
    exit(1);
}

static void give(rd_kafka_t *client, rd_kafka_topic_t *topic, int32_t partition, const char *key, void *value, size_t size)
{
    while (rd_kafka_produce(
               topic, partition, RD_KAFKA_MSG_F_COPY, value, size, key, key ? key_size : 0, NULL) != 0) {
        if (rd_kafka_last_error() != RD_KAFKA_RESP_ERR__QUEUE_FULL) {
            fprintf(stderr, "%s\n", rd_kafka_err2str(rd_kafka_last_error()));
            exit(1);
        }
        rd_kafka_poll(client, 100);
    }
}

static void wait_for(rd_kafka_t *client, long count)
{
    while (acknowledged < count)
        rd_kafka_poll(client, 100);
}

int main(int count, char **arguments)
{
    if (count != 6) {
        fprintf(stderr, "usage: CKafkaProduce SERVERS TOPIC RECORDS BYTES one|many\n");
        return 2;
    }
    const char *servers = arguments[1], *topic_name = arguments[2];
    long records = atol(arguments[3]);
    size_t size = (size_t)atol(arguments[4]);
    int keyed = strcmp(arguments[5], "many") == 0;

    rd_kafka_conf_t *settings = rd_kafka_conf_new();
    set(settings, "bootstrap.servers", servers);
    set(settings, "enable.idempotence", "true");
    set(settings, "acks", "all");
    set(settings, "partitioner", "murmur2_random");
    set(settings, "linger.ms", "1");
    set(settings, "socket.nagle.disable", "true");
    rd_kafka_conf_set_dr_msg_cb(settings, on_delivery);
    char reason[512];
    rd_kafka_t *client = rd_kafka_new(RD_KAFKA_PRODUCER, settings, reason, sizeof reason);
    rd_kafka_topic_t *topic = client ? rd_kafka_topic_new(client, topic_name, NULL) : NULL;
    char *value = calloc(1, size);
    if (!topic || !value) {
        fprintf(stderr, "%s\n", reason);
        return 1;
    }
    char names[keys][key_size + 1];
    for (int key = 0; key < keys; key++)
        snprintf(names[key], sizeof names[key], "key-%04d", key);

    // The first record brings the connection, the topic's partitions and the producer's identity.
    give(client, topic, 0, NULL, value, size);
    wait_for(client, 1);

    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (long record = 0; record < records; record++) {
        give(client, topic, keyed ? RD_KAFKA_PARTITION_UA : 0, keyed ? names[record % keys] : NULL, value, size);
        if (record % poll_each == 0)
            rd_kafka_poll(client, 0);
    }
    wait_for(client, records + 1);
    clock_gettime(CLOCK_MONOTONIC, &end);

    printf("%.6f\n", (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) * 1e-9);
    rd_kafka_topic_destroy(topic);
    rd_kafka_destroy(client);
    free(value);
    return failed ? 1 : 0;
}
