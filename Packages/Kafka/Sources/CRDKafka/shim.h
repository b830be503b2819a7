#ifndef CRDKAFKA_SHIM_H
#define CRDKAFKA_SHIM_H

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

// rd_kafka_producev takes its arguments as a C variable argument list, which Swift cannot call.
// Key and value are copied by librdkafka before this returns; a null pointer is a null key or value.
// On success librdkafka owns `headers`; on failure the caller still does.
static inline rd_kafka_resp_err_t crdkafka_produce(
    rd_kafka_t *client, rd_kafka_topic_t *topic, int32_t partition,
    const void *key, size_t key_size,
    const void *value, size_t value_size,
    int64_t timestamp, rd_kafka_headers_t *headers, void *token)
{
    return rd_kafka_producev(
        client,
        RD_KAFKA_V_RKT(topic),
        RD_KAFKA_V_PARTITION(partition),
        RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
        RD_KAFKA_V_KEY(key, key_size),
        RD_KAFKA_V_VALUE((void *)value, value_size),
        RD_KAFKA_V_TIMESTAMP(timestamp),
        RD_KAFKA_V_HEADERS(headers),
        RD_KAFKA_V_OPAQUE(token),
        RD_KAFKA_V_END);
}

// The same without headers and with the time of sending: rd_kafka_produce is the shorter way.
static inline rd_kafka_resp_err_t crdkafka_produce_plain(
    rd_kafka_topic_t *topic, int32_t partition,
    const void *key, size_t key_size, const void *value, size_t value_size, void *token)
{
    if (rd_kafka_produce(topic, partition, RD_KAFKA_MSG_F_COPY, (void *)value, value_size, key, key_size, token) == 0)
        return RD_KAFKA_RESP_ERR_NO_ERROR;
    return rd_kafka_last_error();
}

// Binds a port of 127.0.0.1 without listening on it: connections are refused and nobody else is given the port, but a
// listener that sets SO_REUSEADDR, as the mock cluster's do, can still take it. A file descriptor to close, or -1.
static inline int crdkafka_reserve_port(uint16_t port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    int on = 1;
    int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    if (descriptor == -1)
        return -1;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
        bind(descriptor, (struct sockaddr *)&address, sizeof address) == 0)
        return descriptor;
    close(descriptor);
    return -1;
}

static inline void crdkafka_release_port(int descriptor)
{
    close(descriptor);
}

#endif
