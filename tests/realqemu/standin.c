/*
 * A stand-in for the hypervisor under an unmodified QEMU: preloaded, it takes the place of libxenctrl,
 * libxendevicemodel, libxenforeignmemory, libxenevtchn, libxengnttab, libxenstore and libxentoolcore.
 *
 * The domain lives in the directory $STANDIN: `domain` (struct domain, then the machine's memory, both shared with the
 * driver) and `store/` (xenstore: a directory for each node, its value in the file `=`). Memory outlives QEMU. Event
 * channels are one socket, $STANDIN_CHANNEL: four bytes with the number of a port, either way.
 *
 * What is answered is what Xen 4.17 answers by its source. What matters here is said as a line of JSON on stderr, so
 * that it stands between QEMU's own -trace lines in the order in which things happened.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

enum { GFNS = 0x140000, FRAMES = 0x80000, RANGES = 1024, NONE = -1, PAGE = 4096, PORT = 16 };

struct range { uint32_t used, mmio; uint64_t first, last; };

struct domain {                  /* the driver reads it too: see machine.py */
    uint8_t ioreq[2 * PAGE];     /* buffered requests, then one synchronous request for each vCPU */
    uint32_t owned, limit;       /* pages */
    uint32_t next_frame, pad;
    struct range range[RANGES];
    int32_t p2m[GFNS];
};

enum { MEMORY = (sizeof(struct domain) + PAGE - 1) / PAGE * PAGE };

static struct domain *domain;
static int domain_fd = -1;
static char store[400];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void say(const char *format, ...)
{
    char line[600];
    va_list values;
    va_start(values, format);
    int n = vsnprintf(line, sizeof line - 1, format, values);
    va_end(values);
    line[n] = '\n';
    if (write(2, line, n + 1) != n + 1)
        abort();
}

static int fails(int why)
{
    errno = why;
    return -1;
}

__attribute__((constructor)) static void attach(void)
{
    char path[450];
    const char *where = getenv("STANDIN");
    if (!where)
        return;                  /* a helper process that QEMU starts */
    snprintf(store, sizeof store, "%s/store", where);
    snprintf(path, sizeof path, "%s/domain", where);
    domain_fd = open(path, O_RDWR | O_CLOEXEC);
    domain = mmap(NULL, sizeof *domain, PROT_READ | PROT_WRITE, MAP_SHARED, domain_fd, 0);
    if (domain_fd < 0 || domain == MAP_FAILED)
        abort();
}

static int32_t frame_at(uint64_t gfn)
{
    return gfn < GFNS ? domain->p2m[gfn] : NONE;
}

/* ---- memory ---- */

int xc_domain_populate_physmap_exact(void *h, uint32_t id, unsigned long nr, unsigned order, unsigned flags,
                                     unsigned long *gfn)
{
    unsigned long placed, leaked = 0;
    pthread_mutex_lock(&lock);
    for (placed = 0; placed < nr; placed++) {
        if (domain->owned >= domain->limit || domain->next_frame >= FRAMES || gfn[placed] >= GFNS)
            break;
        leaked += domain->p2m[gfn[placed]] != NONE;       /* still owned, no longer reached */
        domain->p2m[gfn[placed]] = domain->next_frame++;  /* no frame is used twice */
        domain->owned++;
    }
    say("{\"actor\": \"qemu\", \"act\": \"populate\", \"gfn\": \"%#lx\", \"nr\": \"%#lx\", \"rc\": \"%s\", "
        "\"placed\": \"0x%lx\", \"leaked\": \"0x%lx\", \"tot\": \"%#x\"}",
        gfn[0], nr, placed == nr ? "0" : "EBUSY", placed, leaked, domain->owned);
    pthread_mutex_unlock(&lock);
    return placed == nr ? 0 : fails(EBUSY);
}

int xendevicemodel_relocate_memory(void *h, uint16_t id, uint32_t nr, uint64_t src, uint64_t dst)
{
    uint32_t moved, freed = 0;
    pthread_mutex_lock(&lock);
    for (moved = 0; moved < nr; moved++) {
        int32_t frame = frame_at(src + moved), there = frame_at(dst + moved);
        if (frame == NONE || dst + moved >= GFNS)
            break;
        if (there != NONE && there != frame) {
            freed++;
            domain->owned--;
        }
        domain->p2m[src + moved] = NONE;
        domain->p2m[dst + moved] = frame;
    }
    say("{\"actor\": \"qemu\", \"act\": \"relocate\", \"nr\": \"%#x\", \"src\": \"%#lx\", \"dst\": \"%#lx\", "
        "\"rc\": \"%s\", \"moved\": \"0x%x\", \"freed\": \"0x%x\", \"tot\": \"%#x\"}",
        nr, src, dst, moved == nr ? "0" : "EINVAL", moved, freed, domain->owned);
    pthread_mutex_unlock(&lock);
    return moved == nr ? 0 : fails(EINVAL);
}

void *xenforeignmemory_map2(void *h, uint32_t id, void *at, int prot, int flags, size_t nr, const unsigned long *gfn,
                            int *error)
{
    size_t ok = 0;
    uint8_t *base = mmap(at, nr * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | flags, -1, 0);
    if (base == MAP_FAILED)
        return NULL;
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < nr; i++) {
        int32_t frame = frame_at(gfn[i]);
        error[i] = frame == NONE ? -EINVAL : 0;
        if (frame != NONE && mmap(base + i * PAGE, PAGE, prot, MAP_SHARED | MAP_FIXED, domain_fd,
                                  MEMORY + (off_t)frame * PAGE) == MAP_FAILED)
            abort();
        ok += frame != NONE;
    }
    say("{\"actor\": \"qemu\", \"act\": \"map_ptr\", \"gfn\": \"%#lx\", \"nr\": \"%#zx\", \"fixed\": %d, "
        "\"ok\": \"0x%zx\", \"bad\": \"0x%zx\"}", gfn[0], nr, !!(flags & MAP_FIXED), ok, nr - ok);
    pthread_mutex_unlock(&lock);
    return base;
}

void *xenforeignmemory_map(void *h, uint32_t id, int prot, size_t nr, const unsigned long *gfn, int *error)
{
    return xenforeignmemory_map2(h, id, NULL, prot, 0, nr, gfn, error);
}

int xenforeignmemory_unmap(void *h, void *at, size_t nr) { return munmap(at, nr * PAGE); }

void *xenforeignmemory_map_resource(void *h, uint16_t id, unsigned type, unsigned which, unsigned long frame,
                                    unsigned long nr, void **at, int prot, int flags)
{
    *at = domain->ioreq + frame * PAGE;
    return domain;
}

int xenforeignmemory_unmap_resource(void *h, void *resource) { return 0; }

/* ---- what QEMU emulates ---- */

static int range(bool add, int mmio, uint64_t first, uint64_t last)
{
    struct range wanted = { add, mmio, first, last };
    for (struct range *r = domain->range; r < domain->range + RANGES; r++)
        if (add ? !r->used : r->used && r->mmio == (uint32_t)mmio && r->first == first && r->last == last) {
            *r = wanted;
            return 0;
        }
    return fails(add ? ENOSPC : ENOENT);
}

int xendevicemodel_map_io_range_to_ioreq_server(void *h, uint16_t id, uint16_t server, int mmio, uint64_t first,
                                                uint64_t last)
{
    return range(true, mmio, first, last);
}

int xendevicemodel_unmap_io_range_from_ioreq_server(void *h, uint16_t id, uint16_t server, int mmio, uint64_t first,
                                                    uint64_t last)
{
    return range(false, mmio, first, last);
}

int xendevicemodel_create_ioreq_server(void *h, uint16_t id, int buffered, uint16_t *server)
{
    memset(domain->ioreq, 0, sizeof domain->ioreq);
    memset(domain->range, 0, sizeof domain->range);       /* Xen drops those of a server that is gone */
    *(uint32_t *)(domain->ioreq + PAGE + 24) = PORT;      /* vp_eport of the only vCPU */
    *server = 0;
    return 0;
}

int xendevicemodel_get_ioreq_server_info(void *h, uint16_t id, uint16_t server, unsigned long *gfn,
                                         unsigned long *buffered, uint32_t *port)
{
    *port = PORT + 1;
    return 0;
}

int xendevicemodel_map_pcidev_to_ioreq_server(void *h, uint16_t id, uint16_t server, uint16_t segment, uint8_t bus,
                                              uint8_t slot, uint8_t function)
{
    say("{\"actor\": \"qemu\", \"act\": \"device\", \"bdf\": \"%02x:%02x.%x\"}", bus, slot, function);
    return 0;
}

/* ---- event channels: the first handle is the one for requests ---- */

struct channel { int fd; bool real; };

struct channel *xenevtchn_open(void *logger, unsigned flags)
{
    static bool taken;
    struct channel *c = malloc(sizeof *c);
    c->real = !taken;
    c->fd = taken ? eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC) : atoi(getenv("STANDIN_CHANNEL"));
    taken = true;
    return c;
}

int xenevtchn_close(struct channel *c) { return close(c->fd); }
int xenevtchn_fd(struct channel *c) { return c->fd; }
int xenevtchn_bind_interdomain(struct channel *c, uint32_t id, uint32_t port) { return port; }

int xenevtchn_notify(struct channel *c, uint32_t port)
{
    return !c->real || send(c->fd, &port, sizeof port, MSG_NOSIGNAL) == sizeof port ? 0 : -1;
}

int xenevtchn_pending(struct channel *c)
{
    uint32_t port;
    return c->real && recv(c->fd, &port, sizeof port, MSG_DONTWAIT) == sizeof port ? (int)port : fails(EAGAIN);
}

/* ---- xenstore ---- */

static void node(char *path, size_t size, const char *name)
{
    snprintf(path, size, "%s/%s%s", store, name[0] == '/' ? "" : "local/domain/0/", name[0] == '/' ? name + 1 : name);
}

static void make(char *path)
{
    for (char *slash = path + strlen(store); (slash = strchr(slash + 1, '/')); *slash = '/') {
        *slash = 0;
        mkdir(path, 0777);
    }
    mkdir(path, 0777);
}

void *xs_read(void *h, uint32_t transaction, const char *name, unsigned *length)
{
    char path[1024], value[1024];
    node(path, sizeof path - 2, name);
    int fd = open(strcat(path, "/="), O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, value, sizeof value);
    close(fd);
    if (n < 0) {
        errno = ENOENT;
        return NULL;
    }
    if (length)
        *length = n;
    return strndup(value, n);
}

bool xs_mkdir(void *h, uint32_t transaction, const char *name)
{
    char path[1024];
    node(path, sizeof path, name);
    make(path);
    return true;
}

bool xs_write(void *h, uint32_t transaction, const char *name, const void *value, unsigned length)
{
    char path[1024];
    node(path, sizeof path - 2, name);
    make(path);
    say("{\"actor\": \"qemu\", \"act\": \"xenstore_write\", \"path\": \"%s\", \"val\": \"%.*s\"}",
        path + strlen(store), length, (const char *)value);
    int fd = open(strcat(path, "/="), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    bool ok = write(fd, value, length) == length;
    close(fd);
    return ok;
}

char **xs_directory(void *h, uint32_t transaction, const char *name, unsigned *number)
{
    char path[1024], **names = calloc(512, sizeof *names + 256), *text = (char *)(names + 512);
    struct dirent *entry;
    node(path, sizeof path, name);
    DIR *open_ = opendir(path);
    if (!open_) {
        free(names);
        errno = ENOENT;
        return NULL;
    }
    for (*number = 0; (entry = readdir(open_)) && *number < 512;)
        if (entry->d_name[0] != '.' && entry->d_name[0] != '=') {
            names[(*number)++] = text;
            text = stpcpy(text, entry->d_name) + 1;
        }
    closedir(open_);
    return names;
}

char *xs_get_domain_path(void *h, unsigned id)
{
    char *path;
    return asprintf(&path, "/local/domain/%u", id) < 0 ? NULL : path;
}

int xs_fileno(void *h)
{
    static int never = -1;
    return never >= 0 ? never : (never = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC));
}

/* ---- what QEMU calls and nobody here needs ---- */

#define HANDLE(name) void *name(void) { return &domain; }
#define NOTHING(name) long name(void) { return 0; }
#define SUCCESS(name) bool name(void) { return true; }
#define ABSENT(name, why) long name(void) { errno = why; return -1; }
#define NULLED(name, why) void *name(void) { errno = why; return NULL; }

HANDLE(xc_interface_open) HANDLE(xendevicemodel_open) HANDLE(xenforeignmemory_open) HANDLE(xengnttab_open)
HANDLE(xs_open) HANDLE(xs_daemon_open)
NOTHING(xc_interface_close) NOTHING(xenforeignmemory_close) NOTHING(xengnttab_close) NOTHING(xs_close)
NOTHING(xs_daemon_close) NOTHING(xc_domain_shutdown) NOTHING(xc_set_hvm_param)
NOTHING(xendevicemodel_destroy_ioreq_server) NOTHING(xendevicemodel_set_ioreq_server_state)
NOTHING(xendevicemodel_unmap_pcidev_from_ioreq_server) NOTHING(xendevicemodel_pin_memory_cacheattr)
NOTHING(xendevicemodel_set_mem_type) NOTHING(xendevicemodel_modified_memory) NOTHING(xendevicemodel_track_dirty_vram)
NOTHING(xendevicemodel_set_isa_irq_level) NOTHING(xendevicemodel_set_pci_intx_level)
NOTHING(xendevicemodel_set_pci_link_route) NOTHING(xendevicemodel_inject_msi) NOTHING(xendevicemodel_shutdown)
NOTHING(xenevtchn_unbind) NOTHING(xenevtchn_unmask) NOTHING(xengnttab_set_max_grants) NOTHING(xengnttab_unmap)
SUCCESS(xs_transaction_start) SUCCESS(xs_transaction_end) SUCCESS(xs_rm) SUCCESS(xs_set_permissions)
SUCCESS(xs_watch) SUCCESS(xs_unwatch)
NULLED(xs_check_watch, EAGAIN) NULLED(xs_read_watch, EAGAIN) NULLED(xengnttab_map_domain_grant_refs, ENOSYS)
ABSENT(xentoolcore_restrict_all, ENOTTY) ABSENT(xengnttab_grant_copy, ENOSYS)
ABSENT(xc_domain_bind_pt_pci_irq, ENOSYS) ABSENT(xc_domain_iomem_permission, ENOSYS)
ABSENT(xc_domain_ioport_mapping, ENOSYS) ABSENT(xc_domain_memory_mapping, ENOSYS)
ABSENT(xc_domain_unbind_msi_irq, ENOSYS) ABSENT(xc_domain_unbind_pt_irq, ENOSYS)
ABSENT(xc_domain_update_msi_irq, ENOSYS) ABSENT(xc_physdev_map_pirq, ENOSYS) ABSENT(xc_physdev_map_pirq_msi, ENOSYS)
ABSENT(xc_physdev_unmap_pirq, ENOSYS)

int xc_get_hvm_param(void *h, uint32_t id, int parameter, unsigned long *value)
{
    *value = 0;
    return 0;
}
