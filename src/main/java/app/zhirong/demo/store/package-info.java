@NullMarked
package app.zhirong.demo.store;

import org.jspecify.annotations.NullMarked;
