@NullMarked
package app.zhirong.pledge.store;

import org.jspecify.annotations.NullMarked;
