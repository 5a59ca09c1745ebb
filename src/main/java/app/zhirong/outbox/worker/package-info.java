@NullMarked
package app.zhirong.outbox.worker;

import org.jspecify.annotations.NullMarked;
